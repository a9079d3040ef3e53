import { run } from "@stricli/core";
import { buildApp } from "./build-app.ts";
import type { Context } from "./context.ts";
import { expandHelp } from "./expand-help.ts";
import { hasColor } from "./has-color.ts";
import type { Io, Output } from "./io.ts";
import { isLanguage, takeLanguage, toLanguage } from "./language.ts";
import { Secrets } from "./secrets.ts";
import { splitFlag } from "./split-flag.ts";
import { loadTexts } from "./text/load-texts.ts";

/**
 * Run `vidtask` with these arguments. Resolves to the exit code.
 *
 * @param io The world around this one call; its outputs become such that show no key.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  new Secrets().guard(io);
  const [first, ...typed] = args;
  if (first === "__complete") {
    // What the scripts of `vidtask completion` call.
    return (await import("./completion/complete.ts")).complete(typed, io);
  }
  const { words, language = toLanguage(io.env, io.locale) } = takeLanguage(args);
  if (!isLanguage(language)) {
    io.stderr.write("vidtask: --lang is en or zh.\n");
    return 2;
  }
  const meant = expandHelp(words);
  const errors: unknown[] = [];
  const app = await buildApp(meant, await loadTexts(language), {
    version: io.version,
    onError: (error) => errors.push(error),
  });
  const process: { exitCode?: number | string | null } & Context["process"] = {
    stdout: toStream(io, io.stdout),
    stderr: toStream(io, io.stderr),
  };
  await run(app, meant.flatMap(splitFlag), { process, io });
  if (errors.length > 0) {
    // Loaded here: what succeeds needs no table of errors.
    return (await import("./exit-code.ts")).toExitCode(errors[0]);
  }
  // stricli's own codes are negative: what it refuses is a fault of usage.
  const code = Number(process.exitCode);
  return code < 0 ? 2 : code;
}

function toStream({ env }: Io, output: Output): Context["process"]["stdout"] {
  return {
    write: (text: string) => output.write(text),
    getColorDepth: () => (hasColor(env, output) ? 8 : 1),
  };
}
