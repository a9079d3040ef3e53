import { buildApplication, run } from "@stricli/core";
import { buildRoot } from "./build-root.ts";
import type { Context } from "./context.ts";
import { createErrorText } from "./error-text.ts";
import type { Io, Output } from "./io.ts";
import { isLanguage, takeLanguage, toLanguage } from "./language.ts";
import { isCommand } from "./routes.ts";
import { Secrets } from "./secrets.ts";
import { hasColor } from "./style.ts";
import { loadTexts } from "./text/load-texts.ts";
import { toVisible } from "./visible.ts";

/** Run `vidtask` with these arguments. Resolves to the exit code. */
export async function main(args: readonly string[], world: Io): Promise<number> {
  const io = guard(world);
  const { words, language = toLanguage(io.env, io.locale) } = takeLanguage(args);
  if (!isLanguage(language)) {
    io.stderr.write(`vidtask: There is no help in ${toVisible(language)}. Use --lang en or --lang zh.\n`);
    return 2;
  }
  const text = await loadTexts(language);
  const [first = ""] = words;
  const called = isCommand(first) ? first : undefined;
  const failures: unknown[] = [];
  const app = buildApplication<Context>(await buildRoot(called, text), {
    name: "vidtask",
    versionInfo: { currentVersion: io.version },
    documentation: { onlyRequiredInUsageLine: true },
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
    determineExitCode: (error) => failures.push(error),
    localization: { text: { ...createErrorText(called), ...text.words } },
  });
  const process: { exitCode?: number | string | null } & Context["process"] = {
    stdout: toStream(io, io.stdout),
    stderr: toStream(io, io.stderr),
  };
  await run(app, words.flatMap(toWords), { process, io });
  if (failures.length > 0) {
    // Loaded here: what succeeds needs no table of errors.
    return (await import("./exit-code.ts")).toExitCode(failures[0]);
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

/** The same world, in which nothing that is printed shows a key. */
function guard(world: Io): Io {
  const { stdout, stderr, env } = world;
  const secrets = new Secrets();
  secrets.add(env.VIDTASK_API_KEY ?? "");
  const own = { stdout: secrets.guard(stdout), stderr: secrets.guard(stderr), secrets };
  // Properties that open the standard input do so only when they are asked for.
  const descriptors = [world, own].map((part) => Object.getOwnPropertyDescriptors(part));
  return Object.create(Object.prototype, Object.assign({}, ...descriptors));
}

/** stricli knows no `--prompt=…` that is empty or has several lines: as two words it does. */
function toWords(arg: string): string[] {
  const [, flag, value = ""] = /^(--[\w.-]+)=(.*)$/s.exec(arg) ?? [];
  return flag === undefined || /^.+$/.test(value) ? [arg] : [flag, value];
}
