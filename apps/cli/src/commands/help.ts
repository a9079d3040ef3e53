import { buildCommand, buildRouteMap } from "@stricli/core";
import { buildStub } from "../build-stub.ts";
import type { Context } from "../context.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask help`: its topics. Commands are listed for suggestions; `help <command>` is read as `<command> --help` before. */
export const help = (text: Texts) => {
  const commands = Object.entries(text.commands).map(([name, { brief }]) => [name, buildStub(brief)]);
  return buildRouteMap({
    docs: { brief: text.commands.help.brief, fullDescription: text.commands.help.description },
    routes: { exitCodes: exitCodes(text), ...Object.fromEntries(commands) },
  });
};

const exitCodes = ({ topics }: Texts) =>
  buildCommand({
    docs: { brief: topics.exitCodes.brief },
    parameters: { flags: {}, positional: { kind: "tuple", parameters: [] } },
    func(this: Context) {
      const { codes, several } = topics.exitCodes;
      const lines = Object.entries(codes).map(([code, meaning]) => `${code.padStart(3)}  ${meaning}\n`);
      this.io.stdout.write(`${lines.join("")}\n${several}\n`);
    },
  });
