#!/usr/bin/env node
import { main } from "./main.ts";

// A closed pipe (`| head -1`) is no error: whoever read it has enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
// Who closes stderr wants no words; the exit code still tells.
process.stderr.on("error", () => {});

const { env, stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), { env, stdout, stderr });
