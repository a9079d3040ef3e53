// gateway.schema.json explains all that it allows, and refuses what a person or a program gets wrong.
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import schema from "../gateways/gateway.schema.json" with { type: "json" };
import { readSpec } from "../scripts/read-spec.ts";

const validate = new Ajv2020().compile(schema);
const evidence = [{ kind: "check", date: "2026-11-25", source: "https://gateway.example" }];
const channel = { models: ["veo*"] };

test("every property, item and choice has a title and a description", () => {
  expect(listUnexplained(schema)).toEqual([]);
});

/** The places of schemas without a title or a description; a `$ref` has those of what it refers to. */
function listUnexplained(node: object, at = ""): string[] {
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    if (typeof child !== "object" || child === null) {
      return [];
    }
    const place = `${at}/${key}`;
    const isSchema = /\/((properties|\$defs|oneOf)\/[^/]+|items|additionalProperties)$/.test(place);
    const explained = "$ref" in child || ("title" in child && "description" in child);
    return [...(isSchema && !explained ? [place] : []), ...listUnexplained(child, place)];
  });
}

test("the families are those of the API's description, in its order", () => {
  const rows = [...readSpec().info.description.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  const families = schema.$defs.family.oneOf;
  expect(families.map((family) => family.const)).toEqual(rows);
  expect(families.map(({ title }) => title)).toEqual(rows.map((_, index) => `F${index + 1}`));
});

test("a name, channels and evidence are enough", () => {
  expect(validate({ name: "gateway.example", channels: [], evidence })).toBe(true);
  expect(validate({ name: "gateway.example", channels: [channel], evidence, errors: [{ http: 404 }] })).toBe(
    true,
  );
});

test.each([
  ["no name", { channels: [], evidence }],
  ["no channels", { name: "a", evidence }],
  ["no evidence", { name: "a", channels: [], evidence: [] }],
  ["a field that is not explained", { name: "a", channels: [], evidence, host: "https://gateway.example" }],
  ["a base URL with a path", { name: "a", baseUrls: ["https://gateway.example/v1"], channels: [], evidence }],
  [
    "a base URL with a key",
    { name: "a", baseUrls: ["https://sk-1@gateway.example"], channels: [], evidence },
  ],
  ["a route without a slash", { name: "a", routes: ["v1/videos"], channels: [], evidence }],
  ["a channel of no model", { name: "a", channels: [{ models: [] }], evidence }],
  ["an unknown family", { name: "a", channels: [{ ...channel, family: "F6" }], evidence }],
  ["a place that is no JSON Pointer", { name: "a", channels: [{ ...channel, idField: "id" }], evidence }],
  ["a unit of a word", { name: "a", channels: [{ ...channel, timeUnit: { created_at: "s" } }], evidence }],
  ["an unknown unit", { name: "a", channels: [{ ...channel, timeUnit: { "/created_at": "us" } }], evidence }],
  ["an unknown form of progress", { name: "a", channels: [{ ...channel, progress: ["percent"] }], evidence }],
  ["an error of nothing", { name: "a", channels: [], evidence, errors: [{ means: "quota" }] }],
  ["an unknown shape", { name: "a", channels: [], evidence, errors: [{ http: 500, shape: "E1" }] }],
  ["an unknown meaning", { name: "a", channels: [], evidence, errors: [{ http: 500, means: "overload" }] }],
  [
    "an unknown kind of evidence",
    { name: "a", channels: [], evidence: [{ ...evidence[0], kind: "rumour" }] },
  ],
  ["evidence without a date", { name: "a", channels: [], evidence: [{ ...evidence[0], date: "yesterday" }] }],
])("%s is refused", (_, record) => {
  expect(validate(record)).toBe(false);
});
