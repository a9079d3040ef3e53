// What the generator does with operations that the spec does not have, or not yet.
import { listOperations, type Operation } from "@vidtask/openapi/scripts/list-operations";
import { expect, test } from "vitest";
import { renderCommand } from "../scripts/render-command.ts";

const text = { type: "string", description: "A text." };

/** An operation like `createVideo`, with these fields in its body. */
function operationOf(properties: object, body: object = {}): Operation {
  const create = listOperations().find(({ id }) => id === "createVideo");
  if (!create) {
    throw new Error("createVideo is gone");
  }
  const schema = { type: "object", required: ["prompt"], properties: { prompt: text, ...properties } };
  return { ...create, id: "remixVideo", command: "remix", parameters: [], body: { schema, ...body } };
}

test.each([{}, { examples: {} }])("A body without examples (%j) has a usage of what is needed", (body) => {
  expect(renderCommand(operationOf({ note_text: text }, body))).toContain(
    'customUsage: ["--prompt <prompt>"]',
  );
});

test("A body without required fields is one of flags that may all be left out", () => {
  const { body, ...operation } = operationOf({});
  const source = renderCommand({ ...operation, body: { schema: { properties: body?.schema.properties } } });
  expect(source).toContain('customUsage: [""]');
  expect(source).toContain("prompt?: string;");
});

test("A required parameter without an example is named in the usage", () => {
  const parameters = [{ name: "task_id", in: "query", required: true, schema: text, description: "An id." }];
  const source = renderCommand({ ...operationOf({}), parameters });
  expect(source).toContain('customUsage: ["<task-id> --prompt <prompt>"]');
  expect(source).toContain("remixVideo(client, { task_id: taskId }, body, options)");
  expect(source).toContain("body: async () => ({ prompt: flags.prompt })");
});

test.each([
  [{ type: "number" }, "parse: parseNumber", "scale?: number;"],
  [{ type: "integer" }, "parse: parseInteger", "scale?: number;"],
  [{ type: ["string", "null"] }, "parse: String", "scale?: string;"],
  [{ type: "string", minLength: 1 }, "parse: parseText", "scale?: string;"],
  [{ type: ["boolean", "string"] }, 'kind: "boolean"', "scale?: boolean;"],
  [{ type: "array", items: text }, "parse: String, variadic: true", "scale?: string[];"],
])("A field of %j is parsed and typed", (schema, parsing, type) => {
  const source = renderCommand(operationOf({ scale: schema }));
  expect(source).toContain(parsing);
  expect(source).toContain(type);
});

test.each([
  [{ type: "string", "x-cli-file": "text" }, "note: await readText(this.io, flags, flags.note)", "read-text"],
  [
    { type: "array", items: text, "x-cli-file": "image" },
    "note: await readImages(this.io, flags, flags.note)",
    "read-images",
  ],
])("A field that may come from a file (%j) is read by a module of its own", (schema, reading, module) => {
  const source = renderCommand(operationOf({ note: schema }));
  expect(source).toContain(reading);
  expect(source).toContain(`await import("../input/${module}.ts")`);
});

test("A file of a kind that nothing reads stops the generation", () => {
  const field = { type: "string", "x-cli-file": "image" };
  expect(() => renderCommand(operationOf({ note: field }))).toThrow(
    "nothing reads a string from a file of kind image, which note is",
  );
});

test.each([
  { type: "object", properties: { a: text } },
  { type: "array", items: { type: "integer" } },
  { type: "array" },
  { type: ["integer", "string"] },
  { anyOf: [text] },
])("A field of %j stops the generation with a sentence that names it", (schema) => {
  expect(() => renderCommand(operationOf({ scale: schema }))).toThrow(
    "remixVideo: the field scale is no text, number, boolean or list of texts; teach apps/cli/scripts/render-flag.ts",
  );
});

test.each(["output", "base_url", "wait", "timeout", "quiet", "help", "version"])(
  "A field that would take the flag of another (%s) stops the generation",
  (name) => {
    const flag = name.replace("_", "-");
    expect(() => renderCommand(operationOf({ [name]: text }))).toThrow(
      `remixVideo: the field ${name} would be --${flag}, which is taken`,
    );
  },
);

test("Two fields with one flag stop the generation", () => {
  const parameters = [{ name: "note", in: "query", schema: text }];
  expect(() => renderCommand({ ...operationOf({ note: text }), parameters })).toThrow(
    "--note, which is taken",
  );
});
