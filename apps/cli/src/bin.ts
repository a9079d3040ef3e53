#!/usr/bin/env node
import packageJson from "../package.json" with { type: "json" };

/** A command may have something to finish first. */
let end = (exitCode: 0 | 12): void => process.exit(exitCode);
let isBroken = false;
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  // A closed pipe (`| head -1`) is no error: whoever read it has enough.
  const isClosed = code === "EPIPE";
  if (!isClosed && !isBroken) {
    process.stderr.write(`vidtask: The output broke off (${code}).\n`);
  }
  isBroken = true;
  end(isClosed ? 0 : 12);
});
const [word, ...more] = process.argv.slice(2);
if (more.length === 0 && (word === "--version" || word === "-v")) {
  // Answered before anything else is loaded.
  process.stdout.write(`${packageJson.version}\n`);
} else {
  const { runProcess } = await import("./run-process.ts");
  await runProcess(process, packageJson.version, (finish) => {
    end = finish;
  });
}
