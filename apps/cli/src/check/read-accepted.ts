import { readFile } from "node:fs/promises";
import { type Accepted, toAccepted } from "@vidtask/contract";
import { CliError } from "../cli-error.ts";
import { inFile } from "./in-file.ts";

/**
 * Read the findings to put up with: a list of them, or an earlier report.
 *
 * @throws CliError with exit code 12 if the file can't be read, or is neither.
 */
export async function readAccepted(file: string): Promise<Accepted[]> {
  const text = await inFile(file, () => readFile(file, "utf8"));
  try {
    return toAccepted(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof TypeError ? error.message : "It is no JSON.";
    throw new CliError(`${file}: ${reason}`, 12);
  }
}
