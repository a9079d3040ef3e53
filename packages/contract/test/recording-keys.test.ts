// Keys that stand in the requests of a HAR.
import { expect, test } from "vitest";
import { createKeyRing } from "../src/key-ring.ts";
import { check, entryOf, harOf, KEY, VEO } from "./recording-helpers.ts";

test("keys of the requests never reach the report", async () => {
  const secrets = [KEY, "in-the-query-1", "in-a-header-22", "s3cr"];
  const body = JSON.stringify({
    ...VEO,
    model: secrets[1],
    status: secrets[0],
    [`${secrets[2]}`]: secrets[3],
  });
  const entry = entryOf({
    url: `https://gateway.example/v1/video/query?id=veo%3A1&key=${secrets[1]}`,
    requestHeaders: [
      { name: "Authorization", value: `Bearer ${KEY}` },
      { name: "x-api-key", value: secrets[2] },
      { name: "X-Auth-Token", value: secrets[3] },
    ],
    body,
  });
  const report = await check(harOf([entry]));
  const words = JSON.stringify(report);
  for (const secret of secrets) {
    expect(words).not.toContain(secret);
  }
  expect(report.cases[0]?.findings).toMatchObject([
    { rule: "field-undocumented", place: "/[key]" },
    { rule: "status-word-undocumented", actual: "[key]" },
  ]);
});

test("a short key blanks no part of a word", async () => {
  const requestHeaders = [{ name: "Authorization", value: "Bearer e" }];
  const { cases } = await check(harOf([entryOf({ requestHeaders, body: '{"status":"rendered"}' })]));
  expect(JSON.stringify(cases)).toContain("rendered");
});

test.each([
  ["Authorization", true],
  ["x-api-key", true],
  ["apikey", true],
  ["access_token", true],
  ["Idempotency-Key", false],
  ["page_token", false],
  ["nextToken", false],
  ["Sec-WebSocket-Key", false],
])("what %s holds is a key: %s", async (name, isKey) => {
  const body = JSON.stringify({ ...VEO, status: "odd-word-1" });
  for (const parts of [
    { requestHeaders: [{ name, value: "odd-word-1" }] },
    { requestHeaders: [], url: `https://gateway.example/v1/video/query?id=veo%3A1&${name}=odd-word-1` },
  ]) {
    const { cases } = await check(harOf([entryOf({ ...parts, body })]));
    expect(cases).toMatchObject([{ findings: [{ actual: isKey ? "[key]" : "odd-word-1" }] }]);
  }
});

test("a thousand keys are not held, those that came last are", () => {
  const ring = createKeyRing();
  const add = (key: string) => ring.add([["Authorization", `Bearer ${key}`]], new URLSearchParams());
  const keyOf = (index: number) => `sk-${index}-0123456789`;
  add("sk-first-0123456789");
  for (let index = 0; index < 1_000; index += 1) {
    add(keyOf(index));
    add("sk-again-0123456789");
  }
  expect(["sk-first-0123456789", keyOf(0), keyOf(900)].map(ring.redact)).not.toContain("[key]");
  for (const held of [keyOf(999), keyOf(910), "sk-again-0123456789"]) {
    expect(ring.redact(`a ${held} b`)).toBe("a [key] b");
  }
});
