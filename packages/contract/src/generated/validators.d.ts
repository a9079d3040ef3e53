// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

import type { FamilyCode } from "./families.ts";
import type { BodyName } from "./operations.ts";

/** What a validator found wrong. */
export interface Fault {
  /** The place in the body, as a JSON Pointer. */
  instancePath: string;
  /** The keyword of JSON Schema that is not kept. */
  keyword: string;
  params: Record<string, unknown>;
}

/** Tells whether a body keeps its schema; if not, `errors` says why until the next call. */
export interface Validator {
  (body: unknown): boolean;
  errors?: Fault[] | null;
}

/** The validators of bodies, and of what tells the families apart. */
export const validators: Readonly<Record<BodyName | FamilyCode, Validator>>;
