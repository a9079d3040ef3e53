// Each sample of the reference runs as it stands, against the mock.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { codeSamples } from "../scripts/code-samples.ts";
import { listOperations } from "../scripts/list-operations.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What is printed: the task's outcome, or its id. */
const PRINTED: Record<string, RegExp> = {
  queryVideo: /running|"pending"/,
  createVideo: /veo3-fast-frames:1790000000-a1B2c3D4e5/,
};
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vidtask-samples-"));
  // `vidtask` on the PATH is the command line of this clone.
  const program = join(folder, "vidtask");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${ROOT}apps/cli/src/bin.ts" "$@"\n`);
  chmodSync(program, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

const samples = listOperations().flatMap(({ id }) =>
  codeSamples(id).map((sample) => [id, sample.label, sample] as const),
);

test("every operation has a sample for the client, the command line and curl", () => {
  expect(samples.map(([id, label]) => `${id}: ${label}`)).toEqual(
    listOperations().flatMap(({ id }) =>
      ["@vidtask/client", "vidtask", "curl"].map((label) => `${id}: ${label}`),
    ),
  );
});

test.each(samples)("the sample of %s for %s works", async (id, _label, { lang, source }) => {
  const env = {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    VIDTASK_BASE_URL: inject("mockUrl"),
    VIDTASK_API_KEY: "sk-test",
    XDG_STATE_HOME: join(folder, "state"),
  };
  // Beside the client, where its imports are found.
  const cwd = join(ROOT, "packages/client/examples");
  const [program, args] =
    lang === "shell"
      ? (["sh", ["-e", "-c", source]] as const)
      : ([process.execPath, ["--input-type=module-typescript", "--eval", source]] as const);
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  expect({ exitCode }, stderr).toEqual({ exitCode: 0 });
  expect(stdout).toMatch(PRINTED[id] ?? /^$/);
});
