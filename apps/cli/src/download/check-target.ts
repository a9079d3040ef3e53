import { access, constants, stat } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { LocalFileError } from "@vidtask/client/download";
import { CliError } from "../cli-error.ts";

/**
 * Check the place of a video that is yet to be paid for.
 *
 * @param file Undefined is a file in the current folder, whose name is not known yet.
 * @throws CliError if a file is there, which a download would keep; LocalFileError if nothing can be written there.
 */
export async function checkTarget(file: string | undefined, overwrite = false): Promise<void> {
  checkFileName(file);
  const path = resolve(file ?? "vidtask.mp4");
  const refuse = (error: NodeJS.ErrnoException) => {
    throw new LocalFileError(path, error.code ?? "EIO", error);
  };
  const found = await stat(path).catch((error) => (error.code === "ENOENT" ? undefined : refuse(error)));
  if (file !== undefined && (found?.isDirectory() || file.endsWith("/") || file.endsWith(sep))) {
    throw new LocalFileError(path, "EISDIR");
  }
  if (file !== undefined && found && !overwrite) {
    throw new CliError(`${path} is there already. Name another file, or use --overwrite.`, 12);
  }
  await access(dirname(path), constants.W_OK | constants.X_OK).catch(refuse);
}

/**
 * Check the name that a file was given.
 *
 * @throws CliError with exit code 2 for `-`.
 */
export function checkFileName(file: string | undefined): void {
  if (file === "-") {
    throw new CliError(
      "A video goes to a file, not to the standard output. Name it, or ./- if you mean it.",
      2,
    );
  }
}
