import { buffer } from "node:stream/consumers";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { readLocal } from "./read-local.ts";

const ADVICE = "To begin a text with @, write @@.";

/**
 * The text that a flag stands for: `@file` is what the file holds, `-` what comes on the standard input, `@@` an @. One
 * line end at the end of a file is no part of the text.
 *
 * @throws CliError with exit code 12 for a file that can't be read or is no UTF-8, 2 if nothing is in it, or if the
 * standard input would be read twice.
 */
export async function readText(
  io: Io,
  { apiKeyStdin, from }: { apiKeyStdin?: boolean; from?: string },
  text: string | undefined,
): Promise<string | undefined> {
  if (text === undefined || (text !== "-" && !text.startsWith("@"))) {
    return text;
  }
  if (text.startsWith("@@")) {
    return text.slice(1);
  }
  if (text !== "-") {
    const path = text.slice(1);
    return decode(path, path === "" ? Buffer.alloc(0) : await readLocal(path, ADVICE));
  }
  const other = apiKeyStdin ? ["the key", "--api-key-stdin"] : ["the lines of --from", "--from -"];
  if (apiKeyStdin || from === "-") {
    throw new CliError(
      `The standard input can't hold both ${other[0]} and a text. Leave out ${other[1]}, or put the text into a file: @file.`,
      2,
    );
  }
  return decode("The standard input", io.stdinBytes ? await buffer(io.stdinBytes()) : Buffer.alloc(0));
}

function decode(name: string, bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r?\n$/, "");
  } catch {
    throw new CliError(`${name} is no UTF-8 text. ${ADVICE}`, 12);
  }
  if (text.trim() === "") {
    throw new CliError(`${name || "@"} holds no text. ${ADVICE}`, 2);
  }
  return text;
}
