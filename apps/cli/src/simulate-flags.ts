import type { DialectName, FaultRule } from "@vidtask/simulator";
import { parseInteger, parseNumber } from "./parse.ts";
import type { Texts } from "./text/texts.ts";
import { withPlaceholder } from "./with-placeholder.ts";

/** The flags of `vidtask simulate`. */
export interface SimulateFlags {
  dialect?: DialectName;
  speed?: number;
  fault?: FaultRule[];
  seed?: number;
  port?: number;
}

/** Their parameters for stricli. The simulator is loaded when it is asked for a name, not at every start. */
export const simulateFlags = (text: Texts["flags"]) =>
  ({
    dialect: {
      kind: "parsed",
      parse: parseDialect,
      proposeCompletions: proposeDialects,
      ...withPlaceholder("name", text.simulate.dialect),
      optional: true,
    },
    speed: {
      kind: "parsed",
      parse: parseNumber,
      ...withPlaceholder("times", text.simulate.speed),
      optional: true,
    },
    fault: {
      kind: "parsed",
      parse: parseFault,
      variadic: true,
      ...withPlaceholder("name", text.simulate.fault),
      optional: true,
    },
    seed: {
      kind: "parsed",
      parse: parseInteger,
      ...withPlaceholder("number", text.simulate.seed),
      optional: true,
    },
    port: {
      kind: "parsed",
      parse: parsePort,
      ...withPlaceholder("port", text.simulate.port),
      optional: true,
    },
  }) as const;

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

async function proposeDialects(): Promise<readonly string[]> {
  return (await import("@vidtask/simulator")).dialectNames;
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
