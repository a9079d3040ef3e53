// The compiled validators say what Ajv says of openapi.yaml itself, of bodies that keep it and of bodies that nearly do.
import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import { type Json, readSpec } from "@vidtask/openapi/scripts/read-spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentedFields, wordLists } from "../src/generated/fields.ts";
import { validators } from "../src/generated/validators.js";
import { exampleBodies, mutation } from "./arbitrary-bodies.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
const spec = readSpec();
const schemas = new Map<string, Json>();
for (const { responses } of listOperations()) {
  for (const response of Object.values(responses)) {
    const schema = response.content?.["application/json"]?.schema;
    for (const branch of schema?.anyOf ?? (schema ? [schema] : [])) {
      schemas.set(branch["x-name"], branch);
    }
  }
}
for (const { code, schema } of spec["x-body-families"]) {
  schemas.set(code, { type: "object", ...schema });
}

test("there is one for each body and each family, and no other", () => {
  expect(Object.keys(validators).sort()).toEqual([...schemas.keys()].sort());
  expect(Object.keys(documentedFields).sort()).toEqual(
    [...schemas.keys()].filter((name) => !/^[EF]\d$/.test(name)).sort(),
  );
});

describe.each(Object.entries(validators))("%s", (name, validator) => {
  const expected = ajv.compile(schemas.get(name));
  const toComparable = (errors: typeof validator.errors | typeof expected.errors) =>
    (errors ?? [])
      .map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params]))
      .sort();

  function agree(body: unknown): void {
    const [is, should] = [validator(body), expected(body)];
    if (is !== should || toComparable(validator.errors).join() !== toComparable(expected.errors).join()) {
      throw new Error(`${is} for ${should}: ${ajv.errorsText(expected.errors)} of ${JSON.stringify(body)}`);
    }
  }

  test("agrees on every example and on no object", () => {
    for (const body of [...exampleBodies, null, [], "", 7, true, undefined, {}]) {
      agree(body);
    }
  });

  test("agrees on examples with fields that are dropped, added, or of another type", () => {
    fc.assert(fc.property(mutation, agree), { numRuns: 1_500, seed: 7 });
  });
});

test("every field of every schema is listed, and every open list of words", () => {
  const list = spec.components.schemas;
  expect(wordLists.TaskStatus).toEqual(
    list.TaskStatus["x-extensible-enum"] ?? list.TaskStatus.anyOf?.[0]["x-extensible-enum"],
  );
  for (const [name, fields] of Object.entries(documentedFields)) {
    const tops = Object.keys(list[name].properties).map((key) => `/${key}`);
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(tops));
    expect(
      Object.keys(fields)
        .filter((place) => !place.slice(1).includes("/"))
        .sort(),
    ).toEqual(tops.sort());
  }
});
