// The README's job for GitHub Actions: its shell steps run, with the command line as it is published.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const [, source = ""] = /```yaml\n(.*?)```/s.exec(readFileSync(`${ROOT}README.md`, "utf8")) ?? [];
const { jobs } = parse(source);
const [step, upload] = jobs.gateway.steps;

/** Run the job's first step in an empty folder that has `vidtask` installed, against a simulator. */
async function runStep(simulator = createSimulator({ apiKey: "sk-test" })) {
  const folder = mkdtempSync(join(tmpdir(), "vidtask-workflow-"));
  const gateway = await serve(simulator);
  onTestFinished(async () => {
    await gateway.close();
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const shim = `#!/bin/sh\nexec "${process.execPath}" "${ROOT}apps/cli/dist/bin.js" "$@"\n`;
  writeFileSync(join(folder, "node_modules/.bin/vidtask"), shim, { mode: 0o755 });
  const env = { ...process.env, ...step.env, VIDTASK_BASE_URL: gateway.url, VIDTASK_API_KEY: "sk-test" };
  const run = promisify(execFile)("bash", ["-e", "-c", step.run], { cwd: folder, env });
  const { code } = await run.then(() => ({ code: 0 })).catch((error) => ({ code: error.code }));
  return { code, report: readFileSync(join(folder, upload.with.path), "utf8") };
}

test("The job's step passes for a gateway that keeps the contract, and leaves a report to upload", async () => {
  const { code, report } = await runStep();
  expect(code).toBe(0);
  expect(report).toMatch(/<testsuite [^>]*failures="0"/);
});

test("It fails for one that does not, and leaves the report all the same", async () => {
  const faults = [{ name: "html-200", times: 99 } as const];
  const { code, report } = await runStep(createSimulator({ apiKey: "sk-test", faults }));
  expect(code).toBe(10);
  expect(report).toContain("<failure");
});

test("The key comes from a secret, and the report is uploaded whatever happened", () => {
  expect(step.env.VIDTASK_API_KEY).toMatch(/^\$\{\{ secrets\.\w+ \}\}$/);
  expect(upload).toMatchObject({ if: "always()", uses: "actions/upload-artifact@v4" });
});
