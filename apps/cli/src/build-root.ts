import { buildRouteMap, type RouteMap } from "@stricli/core";
import { buildStub } from "./build-stub.ts";
import type { Context } from "./context.ts";
import { type CommandName, isCommand, loadCommand, routes } from "./routes.ts";
import type { Texts } from "./text/texts.ts";

/** The commands: the one that is called, and of the others what the list in the help and suggestions for a slip need. */
export async function buildRoot(called: CommandName | undefined, text: Texts): Promise<RouteMap<Context>> {
  const build = called && (await loadCommand(called));
  const commands = Object.keys(routes)
    .filter(isCommand)
    .map((name) => [
      name,
      build && name === called ? build(text) : buildStub(text.commands[name].brief, routes[name].usage),
    ]);
  return buildRouteMap({
    docs: { brief: text.root.brief, fullDescription: text.root.description },
    routes: Object.fromEntries(commands),
  });
}
