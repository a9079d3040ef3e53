// `--verbose`: each request and its answer, on stderr.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { freshState, KEY, vidtask } from "./helpers.ts";
import { mediaGatewayOf, SIGNATURE } from "./media-gateway.ts";
import { playScreen } from "./screen.ts";
import { play, refusal } from "./tasks.ts";

const GATEWAY = "https://gateway.example";
const env = { VIDTASK_BASE_URL: GATEWAY };

/** The requests and the statuses of a trace, in its order. */
function linesOf(stderr: string): string[] {
  return stderr.match(/^#\d+ (> [A-Z]+ \S+|< \d+)/gm) ?? [];
}

test("-v tells the request of a query on stderr, and stdout stays the same", async () => {
  const fetch = play({ task_1: ["pending"] });
  const { stdout } = await vidtask(["query", "task_1"], { env, fetch });
  const result = await vidtask(["query", "task_1", "-v"], { env, fetch });
  expect(result).toMatchObject({ exitCode: 0, stdout });
  expect(linesOf(result.stderr)).toEqual([`#1 > GET ${GATEWAY}/v1/video/query?id=task_1`, "#1 < 200"]);
  expect(result.stderr).toContain("authorization: Bearer $VIDTASK_API_KEY\n");
  expect(result.stderr).not.toContain(KEY);
});

test("A wait tells each poll, and the pause after a refusal", async () => {
  const answers = [refusal(429, "slow_down"), "pending", "completed"];
  const { exitCode, stderr } = await vidtask(["wait", "task_1", "--verbose"], {
    env,
    clock: new FakeClock(),
    fetch: play({ task_1: answers }),
  });
  expect(exitCode).toBe(0);
  expect(stderr.match(/^#\d+ < \d+|Asking again in \d+ s/gm)).toEqual([
    "#1 < 429",
    "Asking again in 10 s",
    "#2 < 200",
    "#3 < 200",
  ]);
});

test("Beside a bar its lines stay, and the bar is gone at the end", async () => {
  const { stderr } = await vidtask(["wait", "task_1", "-v"], {
    env,
    clock: new FakeClock(),
    tty: { stdout: false, stderr: true },
    fetch: play({ task_1: ["pending", "completed"] }),
  });
  const { lines, frames } = playScreen(stderr);
  expect(frames.flat().some((line) => line.includes("waiting"))).toBe(true);
  expect(lines.every((line) => line.startsWith("#"))).toBe(true);
  expect(linesOf(lines.join("\n"))).toHaveLength(4);
});

test("A download over real sockets tells the query and the media, without the signature", async () => {
  const gateway = await mediaGatewayOf({ task_1: "completed" });
  const folder = await temporaryFolder();
  const { exitCode, stderr } = await vidtask(["download", "task_1", "-v", "-o", join(folder, "a.mp4")], {
    isReal: true,
    env: { VIDTASK_BASE_URL: gateway.url },
  });
  expect(exitCode).toBe(0);
  expect(linesOf(stderr.replaceAll(gateway.url, GATEWAY))).toEqual([
    `#1 > GET ${GATEWAY}/v1/video/query?id=task_1`,
    "#1 < 200",
    `#2 > GET ${GATEWAY}/media/task_1.mp4?…`,
    "#2 < 200",
  ]);
  expect(stderr).toContain("#2 = 2500000 bytes in ");
  expect(stderr).not.toContain(SIGNATURE);
  expect(stderr).not.toContain(KEY);
  expect(readdirSync(folder)).toEqual(["a.mp4"]);
});

test("A batch, a list, a resume and a doctor tell theirs too", async () => {
  const folder = await temporaryFolder();
  const world = {
    env: { ...env, XDG_STATE_HOME: freshState() },
    stdin: ['{"model":"veo3","prompt":"A fox"}'],
    fetch: play({ POST: [{ id: "task_1", status: "pending" }], task_1: ["pending", { status: "failed" }] }),
  };
  const traceOf = async (...args: string[]) =>
    linesOf((await vidtask([...args, "-v"], { ...world, clock: new FakeClock() })).stderr).filter((line) =>
      line.includes(">"),
    );
  expect(await traceOf("create", "--from", "-")).toEqual([`#1 > POST ${GATEWAY}/v1/video/create`]);
  expect(await traceOf("list", "--refresh")).toEqual([`#1 > GET ${GATEWAY}/v1/video/query?id=task_1`]);
  expect(await traceOf("resume", "--dir", folder)).toEqual([`#1 > GET ${GATEWAY}/v1/video/query?id=task_1`]);
  expect(await traceOf("doctor")).toEqual([expect.stringMatching(/^#1 > GET .*id=vidtask-doctor-/)]);
});
