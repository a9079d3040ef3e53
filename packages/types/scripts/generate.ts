// Writes src/generated from openapi/openapi.yaml. Run it with `pnpm generate`.
import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import { type Json, readSpec } from "@vidtask/openapi/scripts/read-spec";
import { writeGenerated } from "@vidtask/openapi/scripts/write-generated";
import { renderExamples } from "./render-examples.ts";
import { renderSchema } from "./render-schema.ts";

const spec: Json = readSpec();
const { TaskStatus, ErrorCode } = spec.components.schemas;

/** A constant for each list, so that a bundler keeps only those that are read. */
function renderTable(lists: Json, comment: string): string {
  const constants = Object.entries(lists).map(
    ([name, list]) => `export const ${name} = ${JSON.stringify(list)} as const;`,
  );
  return `// ${comment}\n\n${constants.join("\n")}\n`;
}

await writeGenerated(import.meta.url, {
  "index.ts": `export * as errorKinds from "./error-kinds.ts";
export * as errorPlaces from "./error-places.ts";
export type * from "./examples.ts";
export * as fieldPlaces from "./field-places.ts";
export type * from "./schema.ts";
export * as statusWords from "./status-words.ts";
export * as successCodes from "./success-codes.ts";
`,
  "error-kinds.ts": renderTable(
    ErrorCode["x-error-kinds"],
    "The error codes whose meaning outranks the HTTP status.",
  ),
  "error-places.ts": renderTable(
    spec["x-error-places"],
    "Where an error's codes (all count) and text (the first wins) are read from, as JSON Pointers.",
  ),
  "examples.ts": renderExamples(listOperations()),
  "field-places.ts": renderTable(
    spec["x-field-places"],
    "Where each field of a task is read from, as JSON Pointers; the first that holds wins.",
  ),
  "schema.ts": await renderSchema(),
  "status-words.ts": renderTable(
    TaskStatus["x-outcomes"],
    "The lower-cased status words by what they mean; a word that is not listed means `running`.",
  ),
  "success-codes.ts": renderTable(
    { envelope: spec["x-success-codes"] },
    "The codes of an answer that went well.",
  ),
});
