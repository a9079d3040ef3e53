import { readFile } from "node:fs/promises";
import type { RequestId } from "@vidtask/contract/request";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { readNdjson } from "./read-ndjson.ts";
import type { LineFault, SourceLine } from "./source-line.ts";

/** The lines of a file of bodies, and those that can't be read. */
export interface Source {
  /** What to call it. */
  name: string;
  lines: SourceLine[];
  faults: LineFault[];
}

/**
 * Read a file of bodies: JSON lines, or CSV if its name says so; `-` is the standard input.
 *
 * @throws CliError with exit code 12 if it can't be read, 2 if it is no CSV.
 */
export async function readSource(io: Io, from: string, operation: RequestId): Promise<Source> {
  if (from === "-") {
    const lines: string[] = [];
    for await (const line of io.stdin?.() ?? []) {
      lines.push(line);
    }
    return { name: "The standard input", ...readNdjson(lines) };
  }
  const text = await readFile(from, "utf8").catch((error) => {
    throw new CliError(`${from} can't be read (${error.code}).`, 12);
  });
  if (/\.csv$/i.test(from)) {
    // Loaded here: few use it.
    const { readCsv } = await import("./read-csv.ts");
    return { name: from, ...readCsv(from, text, operation) };
  }
  return { name: from, ...readNdjson(text.replace(/^\ufeff/, "").split("\n")) };
}
