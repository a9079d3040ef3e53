import { buildCommand, buildRouteMap } from "@stricli/core";
import type { Context } from "../context.ts";
import { type ConfigFlags, configFlags, type ListFlags, listFlags } from "../profile/config-flags.ts";
import { parseSetting, type Setting } from "../profile/setting.ts";

const name = { brief: "What is meant: base-url or key.", parse: parseSetting, placeholder: "name" };

const set = buildCommand({
  docs: {
    brief: "Store a gateway's address or key",
    fullDescription: [
      "Store a gateway's address or key.",
      "",
      "The key is no argument, which other users of the machine could see: it is asked for, or read from the standard input.",
      "It goes to the address that it was stored with, and nowhere else. The file can be read by you alone.",
    ].join("\n"),
    customUsage: ["base-url https://gateway.example", "key", "key --profile work < key.txt"],
  },
  parameters: {
    flags: configFlags,
    positional: {
      kind: "tuple",
      parameters: [
        name,
        {
          brief: "The gateway's address; a key is not given here.",
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

const get = buildCommand({
  docs: {
    brief: "Print a stored address, or whether there is a key",
    fullDescription: "Print a stored address, or whether there is a key: of that, only (set) is printed.",
    customUsage: ["base-url", "key --profile work"],
  },
  parameters: { flags: configFlags, positional: { kind: "tuple", parameters: [name] } },
  async func(this: Context, flags: ConfigFlags, setting: Setting) {
    return (await import("../profile/run-config.ts")).runConfigGet(this.io, flags, setting);
  },
});

const list = buildCommand({
  docs: { brief: "List the profiles", fullDescription: "List the profiles. Of a key only (set) is printed." },
  parameters: { flags: listFlags, positional: { kind: "tuple", parameters: [] } },
  async func(this: Context, flags: ListFlags) {
    return (await import("../profile/run-config.ts")).runConfigList(this.io, flags);
  },
});

const path = buildCommand({
  docs: { brief: "Print where the profiles are stored" },
  parameters: { flags: {}, positional: { kind: "tuple", parameters: [] } },
  async func(this: Context) {
    return (await import("../profile/run-config.ts")).runConfigPath(this.io);
  },
});

/** `vidtask config` */
export const config = buildRouteMap({
  docs: {
    brief: "Store gateways and their keys as profiles",
    fullDescription: [
      "Store gateways and their keys as profiles.",
      "",
      "The profile named default is used where neither VIDTASK_BASE_URL nor VIDTASK_API_KEY is set, every other one with",
      "--profile.",
    ].join("\n"),
  },
  routes: { set, get, list, path },
});
