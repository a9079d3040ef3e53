import { buildApplication, buildRouteMap, run } from "@stricli/core";
import packageJson from "../package.json" with { type: "json" };
import { check } from "./commands/check.ts";
import { config } from "./commands/config.ts";
import { demo } from "./commands/demo.ts";
import { doctor } from "./commands/doctor.ts";
import { download } from "./commands/download.ts";
import { forget } from "./commands/forget.ts";
import { list } from "./commands/list.ts";
import { resume } from "./commands/resume.ts";
import { simulate } from "./commands/simulate.ts";
import { wait } from "./commands/wait.ts";
import { watch } from "./commands/watch.ts";
import type { Context } from "./context.ts";
import { createErrorText } from "./error-text.ts";
import { toExitCode } from "./exit-code.ts";
import { commands } from "./generated/commands.ts";
import type { Io, Output } from "./io.ts";
import { hasColor } from "./style.ts";

const routes = {
  ...commands,
  wait,
  watch,
  download,
  list,
  resume,
  forget,
  config,
  doctor,
  check,
  simulate,
  demo,
};
const root = buildRouteMap({
  docs: {
    brief: "Make AI videos through gateways of the unified video format",
    fullDescription: [
      "Make AI videos through gateways of the unified video format.",
      "The gateway's address is read from VIDTASK_BASE_URL, its key from VIDTASK_API_KEY; or both from a profile, see",
      "vidtask config --help.",
    ].join("\n"),
  },
  routes,
});

/** The application, which says where help is for the command that is called. */
function createApp([command = ""]: readonly string[]) {
  return buildApplication<Context>(root, {
    name: "vidtask",
    versionInfo: { currentVersion: packageJson.version },
    documentation: { onlyRequiredInUsageLine: true },
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
    determineExitCode: toExitCode,
    localization: { text: createErrorText(Object.hasOwn(routes, command) ? command : undefined) },
  });
}

/** Run `vidtask` with these arguments. Resolves to the exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const toStream = (output: Output) => ({
    write: (text: string) => output.write(text),
    getColorDepth: () => (hasColor(io.env, output) ? 8 : 1),
  });
  const process: { exitCode?: number | string | null } & Context["process"] = {
    stdout: toStream(io.stdout),
    stderr: toStream(io.stderr),
  };
  await run(createApp(args), args.flatMap(toWords), { process, io });
  // stricli's own codes are negative: what it refuses is a fault of usage.
  const code = Number(process.exitCode);
  return code < 0 ? 2 : code;
}

/** stricli knows no `--prompt=…` that is empty or has several lines: as two words it does. */
function toWords(arg: string): string[] {
  const [, flag, value = ""] = /^(--[\w.-]+)=(.*)$/s.exec(arg) ?? [];
  return flag === undefined || /^.+$/.test(value) ? [arg] : [flag, value];
}
