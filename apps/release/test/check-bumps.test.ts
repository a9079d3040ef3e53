import { expect, test } from "vitest";
import { checkBumps, type Facts } from "../src/check-bumps.ts";
import type { Bump } from "../src/plan.ts";
import { type Impact, impacts } from "../src/read-impact.ts";

const bump = (name: string, type: Impact): Bump => ({ name, type, oldVersion: "1.2.3", newVersion: "2.0.0" });
const cli = bump("vidtask", "patch");
const facts: Facts = { impact: "none", version: "1.2.3", bundled: ["@vidtask/client", "@vidtask/openapi"] };

/** The bumps of the description that pass, for each impact that a change of it may have. */
function table(version: string): Record<string, Impact[]> {
  const passes = (impact: Impact) => (type: Impact) => {
    const bumps = type === "none" ? [] : [bump("@vidtask/openapi", type), cli];
    return checkBumps(bumps, { ...facts, impact, version }).length === 0;
  };
  return Object.fromEntries(impacts.map((impact) => [impact, impacts.filter(passes(impact))]));
}

test("from 1.0 on, what breaks the description takes a major, and what adds to it a minor", () => {
  expect(table("1.2.3")).toEqual({
    none: ["none", "patch", "minor", "major"],
    patch: ["patch", "minor", "major"],
    minor: ["minor", "major"],
    major: ["major"],
  });
});

test("before 1.0 what breaks it takes a minor, which ranges exclude there, and never a patch", () => {
  expect(table("0.9.0")).toEqual({
    none: ["none", "patch", "minor", "major"],
    patch: ["patch", "minor", "major"],
    minor: ["patch", "minor", "major"],
    major: ["minor", "major"],
  });
});

test("a bump that is too small says what it takes", () => {
  expect(
    checkBumps([bump("@vidtask/openapi", "patch"), cli], { ...facts, impact: "major" }),
  ).toMatchInlineSnapshot(`
    [
      "The description has a major change, so 1.2.3 needs a major bump of @vidtask/openapi, but has a patch one: write a changeset.",
    ]
  `);
  expect(checkBumps([], { ...facts, impact: "minor", version: "0.1.0" })).toMatchInlineSnapshot(`
    [
      "The description has a minor change, so 0.1.0 needs a patch bump of @vidtask/openapi, but has none: write a changeset.",
    ]
  `);
});

test("the command line holds the others in its bundle, so it moves when they do", () => {
  const types = bump("@vidtask/types", "patch");
  expect(checkBumps([types], facts)).toEqual([]);
  expect(checkBumps([types, bump("@vidtask/client", "patch")], facts)).toMatchInlineSnapshot(`
    [
      "vidtask has @vidtask/client in its bundle, which gets a new version: write a changeset.",
    ]
  `);
  expect(checkBumps([types, bump("@vidtask/client", "patch"), cli], facts)).toEqual([]);
});
