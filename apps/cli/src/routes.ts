import type { Command, RouteMap } from "@stricli/core";
import type { Context } from "./context.ts";
import { generatedRoutes } from "./generated/routes.ts";
import type { Texts } from "./text/texts.ts";

/** A command that is not loaded yet. */
export interface Route {
  /** Its required arguments, as the list in the help shows them. */
  readonly usage?: string;
  /** Loads the function that builds it with the texts of a language. */
  readonly load: () => Promise<(text: Texts) => Command<Context> | RouteMap<Context>>;
}

/** The commands. Only the one that is called is loaded. */
export const routes: Readonly<Record<keyof Texts["commands"], Route>> = {
  ...generatedRoutes,
  wait: { usage: "<id>...", load: async () => (await import("./commands/wait.ts")).wait },
  watch: { usage: "<id>", load: async () => (await import("./commands/watch.ts")).watch },
  download: { usage: "<id|url>", load: async () => (await import("./commands/download.ts")).download },
  list: { load: async () => (await import("./commands/list.ts")).list },
  resume: { load: async () => (await import("./commands/resume.ts")).resume },
  forget: { usage: "<id>...", load: async () => (await import("./commands/forget.ts")).forget },
  config: { usage: "set|get|list|path ...", load: async () => (await import("./commands/config.ts")).config },
  doctor: { load: async () => (await import("./commands/doctor.ts")).doctor },
  check: { load: async () => (await import("./commands/check.ts")).check },
  simulate: { load: async () => (await import("./commands/simulate.ts")).simulate },
  demo: { load: async () => (await import("./commands/demo.ts")).demo },
};

/** Whether it is the name of a command. */
export function isCommand(name: string): name is keyof typeof routes {
  return Object.hasOwn(routes, name);
}
