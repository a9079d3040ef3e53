import type { Operation } from "@vidtask/openapi/scripts/list-operations";
import type { Json } from "@vidtask/openapi/scripts/read-spec";

/** The schemas of what operations are sent, by the names of their validators: one for each, and one for a family's images. */
export function requestSchemas(
  operations: readonly Operation[],
  families: readonly Json[],
): Record<string, Json> {
  return {
    ...Object.fromEntries(operations.map(({ id, body }) => [id, body?.schema])),
    ...Object.fromEntries(
      families
        .filter(({ schema }) => schema)
        .map(({ name, schema }) => [name, { type: "object", ...schema }]),
    ),
  };
}

/**
 * A module with what is known of the bodies of operations.
 *
 * @param models The models that the spec lists.
 */
export function renderRequests(
  operations: readonly Operation[],
  families: readonly Json[],
  models: readonly string[],
): string {
  const fields = operations.map(({ id, body }) => {
    const list = Object.entries<Json>(body?.schema.properties ?? {}).map(
      ([name, { type }]) => `${name}: ${JSON.stringify([type].flat())}`,
    );
    return `${id}: { ${list.join(", ")} }`;
  });
  const names = families.map(({ name }) => `"${name}"`);
  const toFamily = ({ name, models, fields }: Json) => {
    const all = fields ? `, fields: ${JSON.stringify(["model", "prompt", "images", ...fields])}` : "";
    return `{ name: "${name}", models: /${models}/i${all} },`;
  };
  return `/** An operation that is sent a body. */
export type RequestId = ${operations.map(({ id }) => `"${id}"`).join(" | ")};

/** The name of a family of models. */
export type ModelFamilyName = ${names.join(" | ")};

/** A type of JSON. */
export type JsonType = "string" | "integer" | "number" | "boolean" | "array" | "object" | "null";

/** The fields of each body, with their types. */
export const requestFields: Readonly<Record<RequestId, Readonly<Record<string, readonly JsonType[]>>>> = { ${fields.join(", ")} };

/** A family of models. */
export interface ModelFamily {
  readonly name: ModelFamilyName;
  /** What the names of its models are like. */
  readonly models: RegExp;
  /** The fields that count; absent if that is documented nowhere. */
  readonly fields?: readonly string[];
}

/** The families of models; the first whose pattern fits is a model's. */
export const modelFamilies: readonly ModelFamily[] = [
${families.map(toFamily).join("\n")}
];

/** The models that the contract lists. The list is open: what a key may use is the gateway's choice. */
export const models: readonly string[] = ${JSON.stringify(models)};
`;
}
