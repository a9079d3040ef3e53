// `vidtask models`: what the contract lists.
import { readSpec } from "@vidtask/openapi/scripts/read-spec";
import { expect, test } from "vitest";
import { vidtask } from "./helpers.ts";

const nothing = { env: { VIDTASK_BASE_URL: undefined, VIDTASK_API_KEY: undefined } };
const listed: string[] = readSpec().components.schemas.VideoModel["x-extensible-enum"];

interface Row {
  model: string;
  family: string;
  fields?: string[];
}

test("Each model of the contract is a line of JSON with its family and that family's fields, without a key or a network", async () => {
  const { stdout, stderr, exitCode, requests } = await vidtask(["models"], nothing);
  expect({ stderr, exitCode, requests }).toEqual({ stderr: "", exitCode: 0, requests: [] });
  const lines: Row[] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ model }) => model)).toEqual(listed);
  expect(lines.filter(({ family }) => !family)).toEqual([]);
  expect(lines.find(({ model }) => model === "jimeng-video-3.0")).toEqual({
    model: "jimeng-video-3.0",
    family: "Jimeng",
    fields: ["model", "prompt", "images", "aspect_ratio", "size", "duration", "seconds"],
  });
  // Its fields are documented nowhere.
  expect(lines.find(({ model }) => model === "wan2.2-t2v-plus")).toEqual({
    model: "wan2.2-t2v-plus",
    family: "Wan",
  });
});

test("--output json is one array, and a terminal shows a line of text for each", async () => {
  const { stdout } = await vidtask(["models", "--output", "json"], nothing);
  expect(JSON.parse(stdout)).toHaveLength(listed.length);
  const { stdout: text } = await vidtask(["models"], { env: { ...nothing.env, NO_COLOR: "1" }, tty: true });
  expect(text.split("\n")).toHaveLength(listed.length + 1);
  expect(text).toMatch(/^grok-video-3 +Grok\n/m);
});
