import { buildCommand, buildRouteMap } from "@stricli/core";
import type { Context } from "../context.ts";
import { type ConfigFlags, configFlags, type ListFlags, listFlags } from "../profile/config-flags.ts";
import { parseSetting, SETTINGS, type Setting } from "../profile/setting.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask config` */
export const config = (text: Texts) => {
  const { brief, description } = text.commands.config;
  const routes = { set: set(text), get: get(text), list: list(text), path: path(text) };
  return buildRouteMap({ docs: { brief, fullDescription: description }, routes });
};

const set = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.config.routes.set.brief,
      fullDescription: text.commands.config.routes.set.description,
      customUsage: ["base-url https://gateway.example", "key", "key --profile work < key.txt"],
    },
    parameters: {
      flags: configFlags(text.flags),
      positional: {
        kind: "tuple",
        parameters: [
          settingParameter(text),
          {
            brief: text.commands.config.arguments.value,
            parse: String,
            placeholder: "value",
            optional: true,
          },
        ],
      },
    },
    async func(this: Context, flags: ConfigFlags, setting: Setting, value?: string) {
      // Loaded here: nothing else needs it.
      return (await import("../profile/run-config.ts")).runConfigSet(this.io, flags, setting, value);
    },
  });

const get = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.config.routes.get.brief,
      fullDescription: text.commands.config.routes.get.description,
      customUsage: ["base-url", "key --profile work"],
    },
    parameters: {
      flags: configFlags(text.flags),
      positional: { kind: "tuple", parameters: [settingParameter(text)] },
    },
    async func(this: Context, flags: ConfigFlags, setting: Setting) {
      return (await import("../profile/run-config.ts")).runConfigGet(this.io, flags, setting);
    },
  });

const list = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.config.routes.list.brief,
      fullDescription: text.commands.config.routes.list.description,
    },
    parameters: { flags: listFlags(text.flags), positional: { kind: "tuple", parameters: [] } },
    async func(this: Context, flags: ListFlags) {
      return (await import("../profile/run-config.ts")).runConfigList(this.io, flags);
    },
  });

const path = (text: Texts) =>
  buildCommand({
    docs: { brief: text.commands.config.routes.path.brief },
    parameters: { flags: {}, positional: { kind: "tuple", parameters: [] } },
    async func(this: Context) {
      return (await import("../profile/run-config.ts")).runConfigPath(this.io);
    },
  });

const settingParameter = (text: Texts) => ({
  brief: text.commands.config.arguments.setting,
  parse: parseSetting,
  placeholder: "name",
  proposeCompletions: () => SETTINGS,
});
