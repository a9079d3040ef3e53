import { describe, expect, test } from "vitest";
import { listOperations } from "../scripts/list-operations.ts";
import { type Json, readSpec } from "../scripts/read-spec.ts";

const spec: Json = readSpec();

describe("the status table", () => {
  const { "x-extensible-enum": words, "x-outcomes": outcomes } = spec.components.schemas.TaskStatus;

  test("gives every word one outcome, and no other words", () => {
    expect(Object.values<string[]>(outcomes).flat().sort()).toEqual([...words].sort());
    expect(new Set(words).size).toBe(words.length);
  });

  test("is in lower case, as words are compared", () => {
    expect(words).toEqual(words.map((word: string) => word.toLowerCase()));
  });
});

test("every error kind is made of listed codes", () => {
  const { "x-extensible-enum": codes, "x-error-kinds": kinds } = spec.components.schemas.ErrorCode;
  expect(codes).toEqual(expect.arrayContaining(Object.values<string[]>(kinds).flat()));
});

test("every operation has a verb, a noun and one tag", () => {
  for (const { id } of listOperations()) {
    expect(id).toMatch(/^[a-z]+([A-Z][a-z]+)+$/);
  }
  const tags = Object.values<Json>(spec.paths).flatMap((item) =>
    Object.values<Json>(item).map(({ tags }) => tags),
  );
  expect(tags.every((list) => list.length === 1)).toBe(true);
});

test("every example of an answer is named <state><Family>, but for the page's two", () => {
  const families = /^([a-z]+[A-Za-z]*)(Veo|Detail|Grok|Openai|Envelope|Vidu|Relay|Task|Html)$/;
  for (const { responses } of listOperations()) {
    for (const { content = {} } of Object.values(responses)) {
      for (const { examples } of Object.values<Json>(content)) {
        const names = Object.keys(examples).filter((name) => name !== "pending" && name !== "completed");
        expect(names.filter((name) => !families.test(name))).toEqual([]);
      }
    }
  }
});

test("a response takes fields that are not listed", () => {
  expect(JSON.stringify(spec.components.schemas)).not.toContain("additionalProperties");
});
