// Writes src/generated from openapi/openapi.yaml. Run it with `pnpm generate`.
import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import { type Json, readSpec } from "@vidtask/openapi/scripts/read-spec";
import { writeGenerated } from "@vidtask/openapi/scripts/write-generated";
import { renderExamples } from "./render-examples.ts";
import { renderSchema } from "./render-schema.ts";

const spec: Json = readSpec();
const { TaskStatus, ErrorCode } = spec.components.schemas;

/**
 * A constant for each list, so that a bundler keeps only those that are read, and a table of them all.
 *
 * @param suffix What each constant is called after its key: `videoUrl` and `Places` make `videoUrlPlaces`.
 */
function renderTable(name: string, lists: Json, suffix: string, comment: string): string {
  const entries = Object.entries(lists).map(([key, list]) => ({ key, constant: `${key}${suffix}`, list }));
  const constants = entries.map(
    ({ key, constant, list }) => `/** ${comment}: \`${key}\`. */
export const ${constant} = ${JSON.stringify(list)} as const;
`,
  );
  return `${constants.join("\n")}
/** ${comment}. */
export const ${name} = { ${entries.map(({ key, constant }) => `${key}: ${constant}`).join(", ")} } as const;
`;
}

await writeGenerated(import.meta.url, {
  "index.ts": `export * from "./error-codes.ts";
export * from "./error-places.ts";
export type * from "./examples.ts";
export * from "./field-places.ts";
export type * from "./schema.ts";
export * from "./status-words.ts";
export * from "./success-codes.ts";
`,
  "error-codes.ts": renderTable(
    "errorCodes",
    ErrorCode["x-error-kinds"],
    "Codes",
    "Error codes whose meaning outranks the HTTP status",
  ),
  "error-places.ts": renderTable(
    "errorAnswerPlaces",
    spec["x-error-places"],
    "Places",
    "Where an error is read from, as JSON Pointers; all codes count, the first text wins",
  ),
  "examples.ts": renderExamples(listOperations()),
  "field-places.ts": renderTable(
    "fieldPlaces",
    spec["x-field-places"],
    "Places",
    "Where a field of a task is read from, as JSON Pointers; the first that holds wins",
  ),
  "schema.ts": await renderSchema(),
  "status-words.ts": renderTable(
    "statusWords",
    TaskStatus["x-outcomes"],
    "Words",
    "Lower-cased status words; one that is not listed means `running`",
  ),
  "success-codes.ts": `/** The codes of an envelope whose call went well, lower-cased. */
export const successCodes = ${JSON.stringify(spec["x-success-codes"])} as const;
`,
});
