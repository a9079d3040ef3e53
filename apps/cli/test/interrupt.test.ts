// Ctrl-C ends a wait in good order: it says how to resume, and leaves nothing behind.
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { CliError } from "../src/cli-error.ts";
import { start, type World } from "./helpers.ts";
import { type Answer, hanging, linesOf, play } from "./tasks.ts";

/** Start a command, interrupt it after 12 seconds, and see how it ends. */
async function interrupt(
  args: string[],
  answers: Record<string, Answer[]>,
  { reason = new CliError("Ended by SIGINT.", 130), ...world }: World & { reason?: Error } = {},
) {
  const clock = new FakeClock();
  const controller = new AbortController();
  const call = start(args, { clock, interrupt: controller.signal, fetch: play(answers), ...world });
  await clock.advance(12_000);
  controller.abort(reason);
  const exitCode = await call.exitCode;
  const sent = call.requests.length;
  expect(clock.sleeping).toBe(0);
  await clock.advance(3_600_000);
  expect(call.requests).toHaveLength(sent);
  return { ...call, exitCode };
}

test.each([["pending"], [hanging]])("A wait exits 130 and says how to resume it", async (answer) => {
  const { stdout, stderr, exitCode } = await interrupt(["wait", "task_1"], { task_1: [answer] });
  expect(exitCode).toBe(130);
  expect(stderr.split("\n").at(-2)).toBe(
    "vidtask: Interrupted; the task goes on. To resume: vidtask wait task_1",
  );
  expect(stdout).toBe("");
});

test("A wait for several names those that are not settled; what is settled was printed", async () => {
  const { stdout, stderr, exitCode } = await interrupt(["wait", "a", "b", "c", "--output", "json"], {
    a: ["pending"],
    b: ["completed"],
    c: ["pending"],
  });
  expect(exitCode).toBe(130);
  expect(JSON.parse(stdout)).toMatchObject([{ id: "b" }]);
  expect(stderr.split("\n").at(-2)).toBe(
    "vidtask: Interrupted; the tasks go on. To resume: vidtask wait a c",
  );
});

test("An interrupt counts for more than a failed task", async () => {
  const answers = { a: ["pending"], b: ["failed"] };
  expect((await interrupt(["wait", "a", "b"], answers)).exitCode).toBe(130);
});

test("A wait for a standard input that stays open ends too", async () => {
  const stdin = (async function* () {
    yield "a";
    await new Promise(() => {});
  })();
  const { stderr, exitCode } = await interrupt(["wait", "-"], { a: ["pending"] }, { stdin });
  expect(exitCode).toBe(130);
  expect(stderr).toContain("To resume: vidtask wait a\n");
});

test.each([
  [143, "SIGTERM"],
  [129, "SIGHUP"],
] as const)("Exit code %i is that of %s", async (code, signal) => {
  const world = { reason: new CliError(`Ended by ${signal}.`, code) };
  expect((await interrupt(["wait", "a"], { a: ["pending"] }, world)).exitCode).toBe(code);
});

test("A watch exits 130 and says how to resume; its lines so far stay", async () => {
  const answers = { a: ["pending", "processing"] };
  const { stdout, stderr, exitCode } = await interrupt(["watch", "a"], answers);
  expect(exitCode).toBe(130);
  expect(linesOf(stdout)).toMatchObject([{ status: "pending" }, { status: "processing" }]);
  expect(stderr).toBe("vidtask: Interrupted; the task goes on. To resume: vidtask wait a\n");
});

const create = ["create", "--model", "veo3", "--prompt", "A fox"];

test("A create that waits exits 130, says how to resume, and gives the id", async () => {
  const answers = { POST: [{ id: "new_1", status: "pending" }], new_1: ["pending"] };
  const { stdout, stderr, exitCode, requests } = await interrupt([...create, "--wait"], answers);
  expect(exitCode).toBe(130);
  expect(stderr).toContain("vidtask: Interrupted; the task goes on. To resume: vidtask wait new_1\n");
  expect(linesOf(stdout)).toMatchObject([{ id: "new_1", outcome: "error", error: { exit: 130 } }]);
  expect(requests.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test.each([[create], [[...create, "--wait"]]])(
  "In the middle of a create it exits 11: the create may have been billed",
  async (args) => {
    const { stdout, stderr, exitCode, requests } = await interrupt(args, { POST: [hanging] });
    expect(exitCode).toBe(11);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^vidtask: The create may have been accepted and billed; do not send it again/);
    expect(requests).toHaveLength(1);
  },
);
