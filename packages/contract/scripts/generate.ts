// Writes src/generated from openapi/openapi.yaml. Run it with `pnpm generate`.
import { listOperations, type Operation } from "@vidtask/openapi/scripts/list-operations";
import { type Json, readSpec } from "@vidtask/openapi/scripts/read-spec";
import { writeGenerated } from "@vidtask/openapi/scripts/write-generated";
import { type Field, listFields } from "./list-fields.ts";
import { renderRequests, requestSchemas } from "./render-requests.ts";
import { renderValidators } from "./render-validators.ts";

const spec = readSpec();
const families: Json[] = spec["x-body-families"];
const modelFamilies: Json[] = spec["x-model-families"];
const operations = listOperations();
const senders = operations.filter(({ body }) => body);
const bodies = new Map(operations.flatMap(({ responses }) => Object.values(responses).flatMap(schemasOf)));
const fields = new Map([...bodies].map(([name, schema]) => [name, listFields(schema)]));

/** The named schemas of an answer's JSON; a body has to fit one of them. */
function schemasOf(response: Json): [string, Json][] {
  const schema = response.content?.["application/json"]?.schema;
  return schema ? (schema.anyOf ?? [schema]).map((branch: Json) => [branch["x-name"], branch]) : [];
}

function renderOperation({ id, method, path, responses }: Operation): string {
  const answers = Object.entries(responses).map(([status, response]) => {
    const types = JSON.stringify(Object.keys(response.content ?? {}));
    return `"${status}": { types: ${types}, bodies: ${JSON.stringify(schemasOf(response).map(([name]) => name))} }`;
  });
  return `${id}: { method: "${method}", path: "${path}", answers: { ${answers.join(", ")} } }`;
}

function renderField({ place, list, units, isUpstream }: Field): string {
  const notes = [
    list && `list: "${list}"`,
    units && `units: ${JSON.stringify(units)}`,
    isUpstream && "isUpstream: true",
  ];
  return `${JSON.stringify(place)}: { ${notes.filter(Boolean).join(", ")} }`;
}

function listRequestExamples(): Json[] {
  const examples: [string, Json][] = operations.flatMap(({ body }) => Object.entries(body?.examples ?? {}));
  return examples.filter(([name]) => name.startsWith("text")).map(([, { value }]) => value);
}

const lists = new Map(
  [...fields.values()]
    .flat()
    .flatMap(({ list, words }): [string, unknown][] => (list ? [[list, words]] : [])),
);

await writeGenerated(import.meta.url, {
  "operations.ts": `import type { operations as Operations } from "@vidtask/types";

/** The name of an operation of the API. */
export type OperationId = keyof Operations;

/** The body of an answer, by its schema. */
export type BodyName = ${[...bodies.keys()].map((name) => `"${name}"`).join(" | ")};

/** What an operation may answer with one status: in which media types, and as which body if it is JSON. */
export interface DocumentedAnswer {
  readonly types: readonly string[];
  readonly bodies: readonly BodyName[];
}

/** An operation, and its answers by status. */
export interface DocumentedOperation {
  readonly method: string;
  readonly path: string;
  readonly answers: Readonly<Record<string, DocumentedAnswer>>;
}

/** The operations of the API. */
export const operations: Readonly<Record<OperationId, DocumentedOperation>> = { ${operations.map(renderOperation).join(", ")} };
`,
  "fields.ts": `import type { BodyName } from "./operations.ts";

/** The name of a list of words that gateways add to. */
export type ListName = keyof typeof wordLists;

/** What a number counts in. */
export type Unit = ${[...new Set([...fields.values()].flat().flatMap(({ units }) => units ?? []))].map((unit) => `"${unit}"`).join(" | ")};

/** A field of a body. */
export interface DocumentedField {
  /** The list that its words are of. */
  readonly list?: ListName;
  /** What its number counts in. */
  readonly units?: readonly Unit[];
  /** Whether it is the upstream's own object, whose other fields are its own affair. */
  readonly isUpstream?: true;
}

/** The documented words, by the name of their list. */
export const wordLists = { ${[...lists].map(([name, words]) => `${name}: ${JSON.stringify(words)}`).join(", ")} } as const;

/** The fields of each body, by their place as a JSON Pointer. */
export const documentedFields: Readonly<Record<BodyName, Readonly<Record<string, DocumentedField>>>> = {
${[...fields].map(([name, list]) => `${name}: { ${list.map(renderField).join(", ")} }`).join(",\n")} };
`,
  "families.ts": `/** What kind of body an answer is. */
export interface Family {
  /** F1 to F5 for the families of tasks, E1 and E2 for the shapes of errors. */
  readonly code: FamilyCode;
  readonly name: string;
  /** What a client makes of it. */
  readonly reading: string;
}

/** The code of a family. */
export type FamilyCode = ${families.map(({ code }) => `"${code}"`).join(" | ")};

/** All families; the first whose validator takes a body is that body's. */
export const families: readonly Family[] = ${JSON.stringify(families.map(({ code, name, reading }) => ({ code, name, reading })))};
`,
  "request-examples.ts": `/** The contract's examples of a create from text alone, which every gateway that serves the model can take. */
export const requestExamples: readonly ({ readonly model: string; readonly prompt: string } & Readonly<Record<string, unknown>>)[] = ${JSON.stringify(listRequestExamples())};
`,
  "validators.js": await renderValidators({
    ...Object.fromEntries(bodies),
    ...Object.fromEntries(families.map(({ code, schema }) => [code, { type: "object", ...schema }])),
  }),
  "requests.ts": renderRequests(
    senders,
    modelFamilies,
    spec.components.schemas.VideoModel["x-extensible-enum"],
  ),
  "request-validators.js": await renderValidators(requestSchemas(senders, modelFamilies)),
  // Published as they are, beside compiled modules.
  "request-validators.d.ts": `import type { ModelFamilyName, RequestId } from "./requests.js";
import type { Validator } from "./validators.js";

/** The validators of what operations are sent, and of the images that families of models take, where that is known. */
export const validators: Readonly<Record<RequestId, Validator> & Partial<Record<ModelFamilyName, Validator>>>;
`,
  "validators.d.ts": `import type { FamilyCode } from "./families.js";
import type { BodyName } from "./operations.js";

/** What a validator found wrong. */
export interface Fault {
  /** The place in the body, as a JSON Pointer. */
  instancePath: string;
  /** The keyword of JSON Schema that is not kept. */
  keyword: string;
  params: Record<string, unknown>;
}

/** Tells whether a body keeps its schema; if not, \`errors\` says why until the next call. */
export interface Validator {
  (body: unknown): boolean;
  errors?: Fault[] | null;
}

/** The validators of bodies, and of what tells the families apart. */
export const validators: Readonly<Record<BodyName | FamilyCode, Validator>>;
`,
});
