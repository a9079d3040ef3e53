import { readFile, stat } from "node:fs/promises";
import { CliError } from "../cli-error.ts";

/**
 * Read a file that an argument names.
 *
 * @param advice What else the argument could be, in a sentence.
 * @throws CliError with exit code 12.
 */
export async function readLocal(path: string, advice: string): Promise<Buffer> {
  const refuse = (reason: string) => new CliError(`${path} can't be read (${reason}). ${advice}`, 12);
  try {
    const found = await stat(path);
    // A device may have no end.
    if (!found.isFile() && !found.isFIFO()) {
      throw refuse(found.isDirectory() ? "it is a folder" : "it is no file");
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof Error && "code" in error ? refuse(`${error.code}`) : error;
  }
}
