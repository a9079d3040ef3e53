import { buildCommand, type Command } from "@stricli/core";
import type { Context } from "./context.ts";

/**
 * A command that is listed, and never run.
 *
 * @param usage Its required arguments.
 */
export function buildStub(brief: string, usage = ""): Command<Context> {
  return {
    ...buildCommand({ docs: { brief }, parameters: {}, func() {} }),
    formatUsageLine: ({ prefix }) => [...prefix, usage].join(" ").trim(),
  };
}
