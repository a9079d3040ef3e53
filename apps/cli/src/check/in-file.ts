import { CliError } from "../cli-error.ts";

/** Do something with a file; what the system says against it is the file's fault. */
export async function inFile<Value>(file: string, run: (file: string) => Promise<Value>): Promise<Value> {
  try {
    return await run(file);
  } catch (error) {
    const isOfSystem = error instanceof Error && "syscall" in error && "code" in error;
    throw isOfSystem ? new CliError(`${file} can't be used (${error.code}).`, 12) : error;
  }
}
