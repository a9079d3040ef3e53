// What `pnpm diff` says of a change of the description. The command is experimental, so its judgement is pinned here.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type Document, parseDocument } from "yaml";
import rootPackage from "../../package.json" with { type: "json" };
import type { Json } from "../scripts/read-spec.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const REDOCLY = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const BASELINE = readFileSync(new URL("../baseline.yaml", import.meta.url), "utf8");
const [, COMMAND = "", ARGUMENTS = ""] = /redocly (diff) (.*)$/.exec(rootPackage.scripts.diff) ?? [];
const folder = mkdtempSync(join(tmpdir(), "vidtask-diff-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** What the root's command says of the baseline with a change: a line for each difference, and how it exits. */
async function diff(change: (description: Document) => void) {
  const description = parseDocument(BASELINE);
  change(description);
  const revision = join(folder, "openapi.yaml");
  writeFileSync(revision, description.toString());
  const args = ARGUMENTS.replace("openapi/openapi.yaml", revision).split(" ");
  const child = spawn(process.execPath, [REDOCLY, COMMAND, ...args, "--format", "json"], {
    cwd: ROOT,
    env: { ...process.env, REDOCLY_TELEMETRY: "off" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [report, [exitCode]] = await Promise.all([text(child.stdout), once(child, "close")]);
  const { changes }: { changes: Json[] } = JSON.parse(report);
  return { exitCode, changes: changes.map(toLine) };
}

function toLine({ impact, kind, base, revision, verdicts }: Json): string {
  const rules = verdicts.map(({ ruleId }: Json) => ruleId);
  return [impact, kind, (revision ?? base).pointer, ...rules].join(" ");
}

const task = ["components", "schemas", "VideoTask"];
const query = ["paths", "/v1/video/query", "get"];

test("a change that breaks clients fails, and each break is told", async () => {
  const result = await diff((description) => {
    description.setIn([...task, "required"], []);
    description.deleteIn([...task, "properties", "thumbnail_url"]);
    description.setIn(["components", "schemas", "VideoRequest", "required"], ["model", "prompt", "size"]);
    description.addIn([...query, "parameters"], { name: "model", in: "query", required: true, schema: {} });
    description.deleteIn([...query, "responses", "402"]);
  });
  expect(result).toMatchInlineSnapshot(`
    {
      "changes": [
        "major modified #/components/schemas/VideoRequest/required required-properties-added",
        "major added #/paths/~1v1~1video~1query/get/parameters/1 parameter-became-required",
        "major modified #/components/schemas/VideoTask/required required-properties-removed",
        "major removed #/components/schemas/VideoTask/properties/thumbnail_url property-removed",
        "major removed #/paths/~1v1~1video~1query/get/responses/402 response-removed",
      ],
      "exitCode": 1,
    }
  `);
}, 30_000);

test("a change that adds passes as minor", async () => {
  const result = await diff((description) => {
    description.setIn([...task, "properties", "fps"], { type: "integer", description: "Frames per second." });
    description.setIn(["components", "schemas", "VideoRequest", "properties", "fps"], { type: "integer" });
    description.setIn(["paths", "/v1/video/cancel"], {
      post: { operationId: "cancelVideo", responses: { 204: { description: "Cancelled." } } },
    });
  });
  expect(result).toMatchInlineSnapshot(`
    {
      "changes": [
        "minor added #/paths/~1v1~1video~1cancel",
        "minor added #/components/schemas/VideoRequest/properties/fps",
        "minor added #/components/schemas/VideoTask/properties/fps",
      ],
      "exitCode": 0,
    }
  `);
}, 30_000);

test("a change of a description alone passes as patch", async () => {
  const result = await diff((description) =>
    description.setIn([...query, "description"], "How a task goes."),
  );
  expect(result).toMatchInlineSnapshot(`
    {
      "changes": [
        "patch modified #/paths/~1v1~1video~1query/get/description",
      ],
      "exitCode": 0,
    }
  `);
}, 30_000);

test("no change is no difference", async () => {
  expect(await diff(() => {})).toEqual({ exitCode: 0, changes: [] });
}, 30_000);

test("what the description says in its own extensions is not seen to break: reviewers have to look", async () => {
  const result = await diff((description) => {
    description.deleteIn(["components", "schemas", "TaskStatus", "x-extensible-enum", 0]);
    description.deleteIn(["components", "schemas", "TaskStatus", "x-outcomes", "running", 0]);
    description.deleteIn(["x-field-places", "id", 0]);
  });
  expect(result).toMatchInlineSnapshot(`
    {
      "changes": [
        "patch modified #/components/schemas/TaskStatus/x-outcomes/running",
        "patch modified #/x-field-places/id",
      ],
      "exitCode": 0,
    }
  `);
}, 30_000);
