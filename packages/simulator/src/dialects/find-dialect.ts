import { unknownName } from "../option-errors.ts";
import { detail } from "./detail.ts";
import type { Dialect } from "./dialect.ts";
import { envelope } from "./envelope.ts";
import { grok } from "./grok.ts";
import { openai } from "./openai.ts";
import { veo } from "./veo.ts";

/** The families of bodies that gateways answer, by name. */
const dialects = { veo, detail, grok, openai, envelope } as const satisfies Record<string, Dialect>;

/** A family of bodies. */
export type DialectName = keyof typeof dialects;

/** The names of all dialects. */
export const dialectNames: readonly DialectName[] = ["veo", "detail", "grok", "openai", "envelope"];

/** @throws TypeError for a name that is none. */
export function findDialect(name: DialectName): Dialect {
  if (!Object.hasOwn(dialects, name)) {
    throw unknownName("dialect", name, dialectNames);
  }
  return dialects[name];
}
