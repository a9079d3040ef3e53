#!/usr/bin/env node
import packageJson from "../package.json" with { type: "json" };

// A closed pipe (`| head -1`) is no error: whoever read it has enough.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") {
    process.exit(0);
  }
  process.stderr.write(`vidtask: The output broke off (${code}).\n`);
  process.exit(12);
});
const [word, ...more] = process.argv.slice(2);
if (more.length === 0 && (word === "--version" || word === "-v")) {
  // Answered before anything else is loaded.
  process.stdout.write(`${packageJson.version}\n`);
} else {
  const { runProcess } = await import("./run-process.ts");
  await runProcess(process, packageJson.version);
}
