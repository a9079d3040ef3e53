import { buildCommand, buildRouteMap, type Command, type RouteMap } from "@stricli/core";
import type { Context } from "./context.ts";
import { isCommand, routes } from "./routes.ts";
import type { Texts } from "./text/texts.ts";

/** The commands: the one that is called, and of the others what the list in the help and suggestions for a slip need. */
export async function buildRoot(
  called: keyof typeof routes | undefined,
  text: Texts,
): Promise<RouteMap<Context>> {
  const build = called && (await routes[called].load());
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

/** A command that is listed, and never run. */
function buildStub(brief: string, usage = ""): Command<Context> {
  return {
    ...buildCommand({ docs: { brief }, parameters: {}, func() {} }),
    formatUsageLine: ({ prefix }) => [...prefix, usage].join(" ").trim(),
  };
}
