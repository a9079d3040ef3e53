import type { DialectName, FaultRule } from "@vidtask/simulator";
import { parseInteger, parseNumber } from "./parse.ts";

/** The flags of `vidtask simulate`. */
export interface SimulateFlags {
  dialect?: DialectName;
  speed?: number;
  fault?: FaultRule[];
  seed?: number;
  port?: number;
}

/** Their parameters for stricli. The simulator is loaded when it is asked for a name, not at every start. */
export const simulateFlags = {
  dialect: {
    kind: "parsed",
    parse: parseDialect,
    placeholder: "name",
    brief: "Family of its bodies: veo, detail, grok, openai or envelope. Default: veo.",
    optional: true,
  },
  speed: {
    kind: "parsed",
    parse: parseNumber,
    placeholder: "times",
    brief: "How many times faster than in real life tasks go. Default: 1.",
    optional: true,
  },
  fault: {
    kind: "parsed",
    parse: parseFault,
    variadic: true,
    placeholder: "name",
    brief: "What goes wrong: drop@create once, server-json:0.2 with one query in five. Repeatable.",
    optional: true,
  },
  seed: {
    kind: "parsed",
    parse: parseInteger,
    placeholder: "number",
    brief: "Makes ids and chance repeatable.",
    optional: true,
  },
  port: {
    kind: "parsed",
    parse: parsePort,
    placeholder: "port",
    brief: "Port on 127.0.0.1. Default: one that is free.",
    optional: true,
  },
} as const;

/** Parse the number of a port. */
export function parsePort(input: string): number {
  const port = parseInteger(input);
  if (port < 1 || port > 65_535) {
    throw new SyntaxError(`${input} is no port between 1 and 65535`);
  }
  return port;
}

/** Parse the name of a dialect. */
async function parseDialect(input: string): Promise<DialectName> {
  const { dialectNames } = await import("@vidtask/simulator");
  return findName("dialect", input, dialectNames);
}

/** Parse a fault such as `drop`, `drop@create` or `server-json:0.2`. */
async function parseFault(input: string): Promise<FaultRule> {
  const { faultNames } = await import("@vidtask/simulator");
  const [, word = input, place, chance] = /^([^@:]*)(?:@([^:]*))?(?::(.*))?$/.exec(input) ?? [];
  return {
    name: findName("fault", word, faultNames),
    ...(place !== undefined && { on: findName("operation", place, ["create", "query", "media"] as const) }),
    ...(chance !== undefined && { probability: parseNumber(chance) }),
  };
}

function findName<Name extends string>(kind: string, input: string, names: readonly Name[]): Name {
  const name = names.find((known) => known === input);
  if (name === undefined) {
    throw new SyntaxError(`There is no ${kind} ${input}; use one of ${names.join(", ")}`);
  }
  return name;
}
