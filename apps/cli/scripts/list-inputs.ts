import type { Operation } from "@vidtask/openapi/scripts/list-operations";
import type { Json } from "@vidtask/openapi/scripts/read-spec";
import type { Field } from "./render-flag.ts";

/** What a command of an operation is given. */
export interface Inputs {
  /** The required parameters, which are arguments. */
  words: Field[];
  /** The other parameters, which are flags. */
  optional: Field[];
  /** The fields of the body, which are flags. What a body needs, the lines of a file may have: none is required. */
  fields: Field[];
  /** The names of the fields that a body must have. */
  needed: string[];
}

/** List what the command of an operation is given, in the order of the spec. */
export function listInputs({ parameters, body }: Operation): Inputs {
  const inputs: Field[] = parameters.map(({ name, schema, description, required = false }) => ({
    name,
    schema: { ...schema, description },
    required,
  }));
  return {
    words: inputs.filter(({ required }) => required),
    optional: inputs.filter(({ required }) => !required),
    fields: Object.entries<Json>(body?.schema.properties ?? {}).map(([name, schema]) => ({
      name,
      schema,
      required: false,
    })),
    needed: body?.schema.required ?? [],
  };
}
