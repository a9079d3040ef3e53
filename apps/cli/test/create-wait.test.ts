// `vidtask create --wait`: one create, its id at once, then its video.
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { start, vidtask, type World } from "./helpers.ts";
import { type Answer, hanging, linesOf, play, refusal, VIDEO_URL } from "./tasks.ts";

const create = ["create", "--model", "veo3", "--prompt", "A fox"];
const created = { id: "new_1", status: "pending" };

async function createAndWait(post: Answer, polls: Answer[] = [], flags: string[] = [], world: World = {}) {
  const clock = new FakeClock();
  const fetch = play({ POST: [post], new_1: polls });
  const result = await vidtask([...create, "--wait", ...flags], { clock, fetch, ...world });
  expect(clock.sleeping).toBe(0);
  const methods = result.requests.map(({ method }) => method);
  expect(methods.filter((method) => method === "POST")).toHaveLength(1);
  return { ...result, methods, elapsed: clock.now() };
}

test("It sends one create, then polls until the video is there", async () => {
  const { stdout, exitCode, methods, requests } = await createAndWait(created, ["pending", "completed"]);
  expect(methods).toEqual(["POST", "GET", "GET"]);
  expect(new URL(requests[1]?.url ?? "").search).toBe("?id=new_1");
  expect(linesOf(stdout)).toStrictEqual([
    { id: "new_1", status: "completed", outcome: "succeeded", videoUrl: VIDEO_URL },
  ]);
  expect(exitCode).toBe(0);
});

test.each([false, true])("It shows the whole id before it waits, on a terminal: %j", async (tty) => {
  const id = `veo3.1-fast:${"1790000000".repeat(9)}`;
  const clock = new FakeClock();
  const fetch = play({ POST: [{ id, status: "pending" }], [id]: ["completed"] });
  const call = start([...create, "--wait"], { clock, tty, fetch, columns: 60, env: { NO_COLOR: "1" } });
  await clock.settle();
  expect(call.requests).toHaveLength(1);
  expect(call.stdout).toBe("");
  expect(call.stderr).toContain(`vidtask: Created ${id}. To wait for it again: vidtask wait ${id}\n`);
  expect(await clock.run(call.exitCode)).toBe(0);
});

test("A create that is answered with the video needs no poll", async () => {
  const { methods, exitCode } = await createAndWait({ ...created, status: "done", url: VIDEO_URL });
  expect({ methods, exitCode }).toEqual({ methods: ["POST"], exitCode: 0 });
});

test.each([
  ["failed", "TaskFailedError"],
  [{ status: "success" }, "MissingVideoError"],
])("A task that ends as %j exits 8, and its line has the id", async (answer, name) => {
  const { stdout, exitCode } = await createAndWait(created, [answer]);
  expect(exitCode).toBe(8);
  expect(linesOf(stdout)).toMatchObject([{ id: "new_1", outcome: "failed", error: { name, exit: 8 } }]);
});

test("A wait whose time is up exits 124 on time, and its line has the id", async () => {
  const { stdout, exitCode, elapsed } = await createAndWait(created, ["pending"], ["--timeout", "2m"]);
  expect(exitCode).toBe(124);
  expect(elapsed).toBe(120_000);
  expect(linesOf(stdout)).toMatchObject([{ id: "new_1", outcome: "timeout" }]);
});

test("An error of a poll that does not pass keeps the id too", async () => {
  const { stdout, exitCode } = await createAndWait(created, [refusal(401, "invalid_api_key")]);
  expect(exitCode).toBe(3);
  expect(linesOf(stdout)).toMatchObject([{ id: "new_1", outcome: "error", error: { exit: 3 } }]);
});

test.each<[string, Answer]>([
  ["without an id", { status: "pending" }],
  ["that can't be read", new Response("<html>")],
  ["that failed", refusal(502, "bad_gateway")],
  ["that breaks off", () => Promise.reject(new TypeError("fetch failed"))],
])("A create with an answer %s exits 11 and says not to send it again", async (_, answer) => {
  for (const tty of [false, true]) {
    const world = { tty, env: { NO_COLOR: "1" } };
    const { stdout, stderr, exitCode, methods } = await createAndWait(answer, [], [], world);
    expect({ exitCode, stdout, methods }).toEqual({ exitCode: 11, stdout: "", methods: ["POST"] });
    expect(stderr).toMatch(/^vidtask: The create may have been accepted and billed; do not send it again/);
  }
});

test.each([
  [3, refusal(401, "invalid_api_key")],
  [9, refusal(403, "insufficient_user_quota")],
  [4, refusal(400, "invalid_request")],
  [5, refusal(503, "model_not_found")],
])("A create that was refused exits %i: nothing was billed", async (code, answer) => {
  const { exitCode, stdout, stderr } = await createAndWait(answer);
  expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: "" });
  expect(stderr).not.toContain("billed");
});

test("--quiet leaves stderr empty", async () => {
  const { stderr, exitCode } = await createAndWait(created, ["dreaming", "completed"], ["--quiet"]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
});

test("A create that hangs is not sent again before the interrupt", async () => {
  const clock = new FakeClock();
  const controller = new AbortController();
  const fetch = play({ POST: [hanging] });
  const call = start([...create, "--wait"], { clock, fetch, interrupt: controller.signal });
  await clock.advance(3_600_000);
  expect(call.requests).toHaveLength(1);
  controller.abort(new Error("enough"));
  expect(await call.exitCode).toBe(11);
});
