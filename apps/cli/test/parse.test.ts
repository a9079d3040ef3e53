import { describe, expect, test } from "vitest";
import { parseCount, parseDuration, parseNumber, parseText } from "../src/parse.ts";
import { expectError, vidtask } from "./helpers.ts";

test.each([
  ["500ms", 500],
  ["5s", 5_000],
  ["1.5s", 1_500],
  ["10m", 600_000],
  ["1h", 3_600_000],
  ["1h30m", 5_400_000],
  ["1h0m0s", 3_600_000],
  ["24h", 86_400_000],
])("%s is a time of %i milliseconds", (input, milliseconds) => {
  expect(parseDuration(input)).toBe(milliseconds);
});

const NO_TIMES = ["", "5", "s", "5 s", "-5s", "0s", "5x", "5s!", "1e3s", ".5s", "5S", "Infinity", "600h"];

test.each(NO_TIMES)("%j is no time", (input) => {
  expect(() => parseDuration(input)).toThrow("is not a time such as 5s, 10m or 1h30m");
});

test.each(["0", "-1", "1.5", "", "x", "1e3"])("%j is no count", (input) => {
  expect(() => parseCount(input)).toThrow(SyntaxError);
});

test("A count is a whole number from 1 on", () => {
  expect([parseCount("1"), parseCount("64")]).toEqual([1, 64]);
});

test("A number may have decimals, and nothing else", () => {
  expect([parseNumber("1.5"), parseNumber("-2"), parseNumber("0")]).toEqual([1.5, -2, 0]);
  for (const input of ["", " ", "1,5", "1e3", "0x10", "Infinity", "1."]) {
    expect(() => parseNumber(input)).toThrow("is not a number such as 1.5");
  }
});

test("A text is kept as it is, but may not be blank", () => {
  expect(parseText(" a ")).toBe(" a ");
  for (const input of ["", " ", "\t\n"]) {
    expect(() => parseText(input)).toThrow("It must not be empty");
  }
});

describe.each([
  ["wait", ["wait", "task_1"]],
  ["watch", ["watch", "task_1"]],
  ["create", ["create", "--model", "veo3", "--prompt", "A fox", "--wait"]],
])("vidtask %s", (command, args) => {
  test.each([
    ["--interval", "5"],
    ["--timeout", "soon"],
    ["--timeout", "0s"],
  ])("refuses %s %s before anything is sent", async (flag, value) => {
    const result = await vidtask([...args, flag, value]);
    expectError(result, 2);
    expect(result.requests).toEqual([]);
    expect(result.stderr).toContain(`"${value}" for ${flag.slice(2)}: ${value} is not a time such as 5s`);
    expect(result.stderr).toMatch(new RegExp(` See vidtask ${command} --help\\.\\n$`));
  });
});

test.each(["0", "many"])("vidtask wait refuses --concurrency %s", async (count) => {
  const result = await vidtask(["wait", "task_1", "--concurrency", count]);
  expectError(result, 2);
  expect(result.requests).toEqual([]);
});

test("vidtask wait without an id exits 2", async () => {
  expectError(await vidtask(["wait"]), 2);
});
