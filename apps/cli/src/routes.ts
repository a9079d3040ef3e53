import type { Command, RouteMap } from "@stricli/core";
import type { Context } from "./context.ts";
import { generatedRoutes } from "./generated/routes.ts";
import type { Texts } from "./text/texts.ts";

/** The name of a command. */
export type CommandName = keyof Texts["commands"];

/** Builds a command with the texts of a language. */
type Build = (text: Texts) => Command<Context> | RouteMap<Context>;

/** A command that is not loaded yet. */
interface Route<Name extends CommandName> {
  /** Its required arguments, as the list in the help shows them. */
  readonly usage?: string;
  /** Loads its module, which exports what builds it under its name. */
  readonly load: () => Promise<Readonly<Record<Name, Build>>>;
}

/** The commands. Only the one that is called is loaded. */
export const routes: { readonly [Name in CommandName]: Route<Name> } = {
  ...generatedRoutes,
  wait: { usage: "<id>...", load: () => import("./commands/wait.ts") },
  watch: { usage: "<id>", load: () => import("./commands/watch.ts") },
  download: { usage: "<id|url>", load: () => import("./commands/download.ts") },
  list: { load: () => import("./commands/list.ts") },
  resume: { load: () => import("./commands/resume.ts") },
  forget: { usage: "<id>...", load: () => import("./commands/forget.ts") },
  config: { usage: "set|get|list|path ...", load: () => import("./commands/config.ts") },
  doctor: { load: () => import("./commands/doctor.ts") },
  models: { load: () => import("./commands/models.ts") },
  check: { load: () => import("./commands/check.ts") },
  simulate: { load: () => import("./commands/simulate.ts") },
  demo: { load: () => import("./commands/demo.ts") },
  completion: { usage: "<shell>", load: () => import("./commands/completion.ts") },
  help: { usage: "[<command>|exit-codes]", load: () => import("./commands/help.ts") },
};

/** Whether it is the name of a command. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(routes, name);
}

/** Load a command. */
export async function loadCommand<Name extends CommandName>(name: Name): Promise<Build> {
  const module = await routes[name].load();
  return module[name];
}
