// The files of gateways/ are valid, sorted, and speak the language of openapi.yaml.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import schema from "../gateways/gateway.schema.json" with { type: "json" };
import { type Gateway, listGatewayFiles } from "../scripts/read-gateways.ts";
import { type Json, readSpec } from "../scripts/read-spec.ts";

const spec: Json = readSpec();
const { VideoModel, TaskStatus, ErrorCode } = spec.components.schemas;
const words: string[] = TaskStatus["x-extensible-enum"];
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const named = listGatewayFiles().map((file) => {
  const record: Gateway = JSON.parse(readFileSync(new URL(`../gateways/${file}`, import.meta.url), "utf8"));
  return { file, record };
});
const records = named.map(({ record }) => record);

/** A star stands for any characters. */
function toPattern(glob: string): RegExp {
  const parts = glob.split("*").map((part) => part.replace(/[.\\/]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}

test("there is a record for each public gateway that is known", () => {
  expect(records.length).toBeGreaterThanOrEqual(20);
});

describe.each(named)("$file", ({ file, record }) => {
  const channels = record.channels;
  const errors = record.errors ?? [];

  test("is valid, and says by which schema", () => {
    validate(record);
    expect(validate.errors ?? []).toEqual([]);
    expect(record).toHaveProperty("$schema");
  });

  test("is named after the gateway", () => {
    const slug = record.name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    expect(file).toBe(`${slug.replace(/^-|-$/g, "")}.json`);
  });

  test("names models that the contract lists, or families of them", () => {
    const listed: string[] = VideoModel["x-extensible-enum"];
    const globs = channels.flatMap(({ models }) => models);
    expect(globs.filter((glob) => !listed.some((model) => toPattern(glob).test(model)))).toEqual([]);
  });

  test("tells the contract's status words from others", () => {
    const known = channels.flatMap(({ statusWords = [] }) => statusWords);
    const unknown = channels.flatMap(({ undocumentedWords = [] }) => undocumentedWords);
    expect(known.filter((word) => !words.includes(word.toLowerCase()))).toEqual([]);
    expect(unknown.filter((word) => words.includes(word.toLowerCase()))).toEqual([]);
  });

  test("has ids and URLs where the contract says that they are read", () => {
    const { id, videoUrl } = spec["x-field-places"];
    const ids = channels.flatMap(({ idField = [], createIdField = [] }) => [idField, createIdField].flat());
    expect(ids.filter((field) => !id.includes(field))).toEqual([]);
    const urls = channels.flatMap(({ urlField = [] }) => urlField);
    expect(urls.filter((field) => !videoUrl.includes(field))).toEqual([]);
  });

  test("says the same of an error's code as the contract", () => {
    const meanings = {
      quota: "quota",
      server: "server",
      taskNotFound: "task-not-found",
      noChannel: "no-channel",
    };
    for (const [kind, means] of Object.entries(meanings)) {
      const codes: string[] = ErrorCode["x-error-kinds"][kind];
      const ofKind = errors.filter(({ code = "" }) => codes.includes(code.replace(/^local:/, "")));
      expect(ofKind.filter((error) => error.means !== means)).toEqual([]);
    }
  });

  test("refers to evidence that it has", () => {
    const ids = record.evidence.flatMap(({ id = [] }) => id);
    const used = [...channels, ...errors].flatMap(({ evidence = [] }) => evidence);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is sorted: channels by models, errors by status and code, evidence by date, words as in the contract", () => {
    const models = channels.map((channel) => channel.models.join());
    expect(models).toEqual([...models].sort());
    const answers = errors.map(({ http = 999, code = "" }) => `${http} ${code}`);
    expect(answers).toEqual([...answers].sort());
    const dates = record.evidence.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { statusWords = [] } of channels) {
      const places = statusWords.map((word) => words.indexOf(word.toLowerCase()));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

test("no two records have a name or a base URL in common, and a copy is of one of them", () => {
  const names = records.map(({ name }) => name);
  const urls = records.flatMap(({ baseUrls = [] }) => baseUrls);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls.filter((url) => new URL(url).origin !== url)).toEqual([]);
  const originals = records.flatMap(({ copyOf = [] }) => copyOf);
  expect(originals.filter((name) => !names.includes(name))).toEqual([]);
});
