import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import { type Json, readSpec } from "@vidtask/openapi/scripts/read-spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { validators } from "../src/generated/request-validators.js";
import { toModelFamily, validateRequest } from "../src/request.ts";

const body = { model: "veo3.1-fast", prompt: "A fox" };
const examples = listOperations().flatMap(({ body }) =>
  Object.entries<Json>(body?.examples ?? {}).map(([name, { value }]): [string, Json] => [name, value]),
);
const messagesOf = (request: unknown) =>
  validateRequest("createVideo", request).faults.map(({ of, message }) => `${of}: ${message}`);

test.each(examples)("the contract's example %s keeps it, and what its family takes", (_, value) => {
  expect(validateRequest("createVideo", value)).toStrictEqual({ body: value, faults: [] });
});

test.each<[unknown, string]>([
  [null, "contract: the body must be object, not null"],
  [[], "contract: the body must be object, not array"],
  [{ prompt: "A fox" }, "contract: model is missing"],
  [{ ...body, prompt: "" }, "contract: prompt must not be empty"],
  [{ ...body, duration: "8" }, "contract: duration must be integer, not string"],
  [{ ...body, enable_upsample: 1 }, "contract: enable_upsample must be boolean or string, not integer"],
  [{ ...body, images: ["a", 7] }, "contract: images.1 must be string, not integer"],
  [{ ...body, aspectratio: "16:9" }, "family: aspectratio is a field of no model"],
  [{ ...body, watermark: true }, "family: watermark is no field of Veo models"],
  [{ ...body, model: "veo3-frames" }, "family: images are needed for veo3-frames"],
  [{ ...body, model: "veo3-frames", images: [] }, "family: images must be at least 1 for veo3-frames"],
  [
    { ...body, model: "veo3-pro-frames", images: ["a", "b"] },
    "family: images may be at most 1 for veo3-pro-frames",
  ],
  [
    { ...body, model: "grok-imagine-video-1.5-preview" },
    "family: images are needed for grok-imagine-video-1.5-preview",
  ],
  [{ ...body, model: "GROK-video-3", style: "news" }, "family: style is no field of Grok models"],
  [
    { ...body, model: "omni-flash", images: Array(4).fill("a") },
    "family: images may be at most 3 for omni-flash",
  ],
])("%j is refused with one sentence", (request, message) => {
  expect(messagesOf(request)).toEqual([message]);
});

test("a body that breaks the contract is not given back; one that only its family is against is", () => {
  expect(validateRequest("createVideo", { model: 7 }).body).toBeUndefined();
  expect(validateRequest("createVideo", { ...body, style: "news" }).body).toEqual({ ...body, style: "news" });
});

test("what a family of models takes is not judged where it is documented nowhere", () => {
  expect(toModelFamily("wan2.2-t2v-plus")?.name).toBe("Wan");
  const request = { ...body, model: "wan2.2-t2v-plus", size: "720P", seed: 7, images: ["a", "b"] };
  expect(messagesOf(request)).toEqual([]);
});

test("a model of no family may have every field of the contract, and no other", () => {
  expect(toModelFamily("kling-3")).toBeUndefined();
  expect(messagesOf({ ...body, model: "kling-3", seed: 7, style: "news" })).toEqual([]);
  expect(messagesOf({ ...body, model: "kling-3", sead: 7 })).toEqual(["family: sead is a field of no model"]);
});

test("every listed model is of one family, and names of fields in families are fields", () => {
  const spec: Json = readSpec();
  const fields = Object.keys(spec.components.schemas.VideoRequest.properties);
  for (const { models, fields: own } of spec["x-model-families"]) {
    expect(fields).toEqual(expect.arrayContaining(own ?? []));
    const listed: string[] = spec.components.schemas.VideoModel["x-extensible-enum"];
    expect(listed.some((model) => new RegExp(models).test(model))).toBe(true);
  }
  for (const model of spec.components.schemas.VideoModel["x-extensible-enum"]) {
    const fitting = spec["x-model-families"].filter(({ models }: Json) => new RegExp(models).test(model));
    expect(fitting, model).toHaveLength(1);
  }
});

test("the compiled validators say what Ajv says of the description itself", () => {
  const spec: Json = readSpec();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const [operation] = listOperations().filter(({ body }) => body);
  const schemas: [string, Json][] = [
    ["createVideo", operation?.body?.schema],
    ...spec["x-model-families"]
      .filter(({ schema }: Json) => schema)
      .map(({ name, schema }: Json) => [name, { type: "object", ...schema }]),
  ];
  const compiled = new Map(schemas.map(([name, schema]) => [name, ajv.compile(schema)]));
  expect(Object.keys(validators).sort()).toEqual([...compiled.keys()].sort());
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()), fc.constant(null));
  const names = Object.keys(operation?.body?.schema.properties ?? {});
  const change = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value, { maxKeys: 4 });
  const bodies = fc
    .tuple(fc.constantFrom(...examples.map(([, example]) => example)), change)
    .map(([example, fields]) => ({ ...example, ...fields }));
  fc.assert(
    fc.property(bodies, (request) => {
      for (const [name, validator] of Object.entries(validators)) {
        expect(validator(request)).toBe(compiled.get(name)?.(request));
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});
