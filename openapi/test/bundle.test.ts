// What `pnpm build` puts into dist, made anew in a folder of the test.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import packageJson from "../package.json" with { type: "json" };
import { listOperations } from "../scripts/list-operations.ts";
import { englishTexts, readOverlay } from "../scripts/overlay-stamps.ts";
import { type Json, readSpec } from "../scripts/read-spec.ts";
import { resolvePointer } from "../scripts/resolve-pointer.ts";

const BUNDLE = fileURLToPath(new URL("../scripts/bundle.ts", import.meta.url));
let folder = "";
const read = (file: string) => readFileSync(join(folder, file), "utf8");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vidtask-bundle-"));
  execFileSync(process.execPath, [BUNDLE, folder], { stdio: "pipe" });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test("each file that the published package names is there", () => {
  const files = Object.values(packageJson.publishConfig.exports)
    .map((entry) => (typeof entry === "string" ? entry : entry.default))
    .filter((file) => /^\.\/dist\/.*\.(json|yaml)$/.test(file))
    .map((file) => file.replace("./dist/", ""));
  expect(files).toHaveLength(5);
  expect(files.map((file) => read(file).length > 1000)).toEqual(files.map(() => true));
});

test("JSON and YAML say the same", () => {
  for (const name of ["openapi", "openapi.zh-CN"]) {
    expect(parse(read(`${name}.yaml`))).toEqual(JSON.parse(read(`${name}.json`)));
  }
});

test("the Chinese description has every Chinese text, and differs in nothing else", () => {
  const [english, chinese]: Json[] = [parse(read("openapi.yaml")), parse(read("openapi.zh-CN.yaml"))];
  const { texts } = readOverlay();
  for (const pointer of englishTexts().keys()) {
    expect(resolvePointer(chinese, pointer), pointer).toBe(texts.get(pointer));
  }
  const withoutTexts = (spec: Json) =>
    JSON.stringify(spec, (key, value) =>
      /^(title|summary|description)$/.test(key) && typeof value === "string" ? "" : value,
    );
  expect(withoutTexts(chinese)).toBe(withoutTexts(english));
});

test("each operation has its samples", () => {
  for (const { path, method } of listOperations()) {
    const operation = parse(read("openapi.yaml")).paths[path][method.toLowerCase()];
    expect(operation["x-codeSamples"].map(({ label }: Json) => label)).toEqual([
      "@vidtask/client",
      "vidtask",
      "curl",
    ]);
  }
});

test("the JSON Schemas take every JSON example of the description, and refuse what is none", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(JSON.parse(read("schemas.json")));
  const validate = (name: string) => ajv.compile({ $ref: `urn:vidtask:schemas#/$defs/${name}` });
  const { examples } = readSpec().components;
  const isError = (name: string) => /(Relay|Task)$/.test(name);
  for (const [name, { value }] of Object.entries<Json>(examples).filter(([name]) => !name.endsWith("Html"))) {
    expect(validate(isError(name) ? "ErrorAnswer" : "TaskAnswer")(value), name).toBe(true);
  }
  expect(validate("TaskAnswer")({ id: "veo3:1" })).toBe(false);
  expect(validate("VideoRequest")({ model: "veo3" })).toBe(false);
  expect(validate("VideoRequest")({ model: "veo3", prompt: "A fox" })).toBe(true);
});
