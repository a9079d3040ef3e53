// How fast a batch goes, when it asks, and when it stops.
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { CliError } from "../src/cli-error.ts";
import { batchOf, gatewayOf, promptsFile } from "./batch-helpers.ts";
import { expectError, start } from "./helpers.ts";
import { type Answer, linesOf, refusal, VIDEO_URL } from "./tasks.ts";

const many = Array.from({ length: 12 }, (_, index) => `p${index}`);

/** Run a batch on a clock, and give when each create came, in seconds. */
async function timesOf(prompts: string[], flags: string[], answers: Record<string, Answer> = {}) {
  const clock = new FakeClock();
  const gateway = gatewayOf(answers);
  const times: number[] = [];
  const fetch = (request: Request) => {
    times.push(clock.now() / 1_000);
    return gateway.fetch(request);
  };
  const result = await batchOf(promptsFile(prompts), { clock, fetch }).run(flags);
  expect(clock.sleeping).toBe(0);
  return { times, prompts: gateway.prompts, ...result };
}

test("--rate parts the creates evenly", async () => {
  expect((await timesOf(["a", "b", "c"], ["--rate", "20/min"])).times).toEqual([0, 3, 6]);
  expect((await timesOf(["a", "b", "c"], [])).times).toEqual([0, 0, 0]);
});

test("A 429 pauses the batch before its next line, as long as the gateway asks for", async () => {
  const limited = Response.json(
    { code: "slow_down", message: "x" },
    { status: 429, headers: { "Retry-After": "42" } },
  );
  const { times, prompts, stderr, exitCode } = await timesOf(["a", "b", "c"], ["--concurrency", "1"], {
    a: limited,
  });
  expect(times).toEqual([0, 42, 42]);
  expect(prompts).toEqual(["a", "b", "c"]);
  expect(stderr).toContain("The gateway asks for a pause; the next line is sent in 42 s.");
  expect(exitCode).toBe(6);
});

test("A 429 that does not say how long pauses longer each time; the line is left to the next run", async () => {
  const limited = refusal(429, "slow_down");
  const answers = { a: limited, b: limited, c: limited };
  const { times, prompts } = await timesOf(["a", "b", "c", "d"], ["--concurrency", "1"], answers);
  expect(times).toEqual([0, 5, 15, 35]);
  expect(prompts).toEqual(["a", "b", "c", "d"]);
});

test("--concurrency bounds what is in flight", async () => {
  for (const [flags, most] of [
    [[], 4],
    [["--concurrency", "2"], 2],
  ] as const) {
    let inFlight = 0;
    let seen = 0;
    const gateway = gatewayOf();
    const fetch = async (request: Request) => {
      inFlight += 1;
      seen = Math.max(seen, inFlight);
      await new Promise((resolve) => setImmediate(resolve));
      inFlight -= 1;
      return gateway.fetch(request);
    };
    await batchOf(promptsFile(many), { fetch }).run(flags);
    expect(seen).toBe(most);
  }
});

test.each<[string, Response, number]>([
  ["a used-up quota", refusal(429, "insufficient_user_quota"), 9],
  ["a refused key", refusal(401, "invalid_api_key"), 3],
  ["no channel for the model", refusal(503, "model_not_found"), 5],
  ["another API", new Response("<html>", { status: 404 }), 4],
])("It stops at the first line that meets %s", async (_, answer, code) => {
  const { prompts, exitCode, stdout, stderr } = await timesOf(many, ["--concurrency", "1"], { p1: answer });
  expect(prompts).toEqual(["p0", "p1"]);
  expect(exitCode).toBe(code);
  expect(linesOf(stdout)).toHaveLength(2);
  expect(stderr).toMatch(
    /Stopped, since the other lines would meet the same error: 1 created, 1 refused, 10 not sent\. Run the same command again/,
  );
});

test("Without the journal nobody is told to run the same command again: it would send all lines", async () => {
  const answers = { p1: refusal(401, "invalid_api_key") };
  const { stderr } = await timesOf(many, ["--concurrency", "1", "--no-journal"], answers);
  expect(stderr).toContain("10 not sent. Without the journal, the same command would send all lines again.");
});

test("It stops after five failures in a row, and not after five in all", async () => {
  const bad = refusal(400, "bad");
  const inAll = Object.fromEntries(["p0", "p1", "p2", "p3", "p5", "p6"].map((prompt) => [prompt, bad]));
  expect((await timesOf(many, ["--concurrency", "1"], inAll)).prompts).toHaveLength(12);
  const inARow = Object.fromEntries(["p2", "p3", "p4", "p5", "p6"].map((prompt) => [prompt, bad]));
  const { prompts, stderr, exitCode } = await timesOf(many, ["--concurrency", "1"], inARow);
  expect(prompts).toHaveLength(7);
  expect(stderr).toContain("Stopped, since 5 lines in a row failed");
  expect(exitCode).toBe(4);
});

const hundred = Array.from({ length: 21 }, (_, index) => `p${index}`);

test("Above 20 creates a pipe needs --yes", async () => {
  const { prompts, fetch } = gatewayOf();
  const batch = batchOf(promptsFile(hundred), { fetch });
  const result = await batch.run();
  expectError(result, 2);
  expect(result.stderr).toBe(
    "vidtask: This would create 21 videos at https://gateway.example, each of which is paid for. Add --yes if you mean it, or --max to send fewer.\n",
  );
  expect(prompts).toEqual([]);
  expect((await batch.run(["--max", "20"])).exitCode).toBe(0);
  // One is left, and needs no question.
  expect((await batch.run()).exitCode).toBe(0);
  expect(prompts).toHaveLength(21);
  expect((await batchOf(promptsFile(hundred), gatewayOf()).run(["--yes"])).exitCode).toBe(0);
});

test.each([
  ["y", 21],
  ["YES", 21],
  ["", 0],
  ["no", 0],
])("Above 20 creates a person is asked, and %j sends %i", async (answer, count) => {
  const { prompts, fetch } = gatewayOf();
  const { stderr, exitCode } = await batchOf(promptsFile(hundred), { fetch, answer }).run();
  expect(stderr).toContain("Create 21 videos at https://gateway.example, each of which is paid for? [y/N] ");
  expect(prompts).toHaveLength(count);
  expect(exitCode).toBe(count > 0 ? 0 : 2);
});

test("Ctrl-C at that question says that nothing was sent", async () => {
  const { prompts, fetch } = gatewayOf();
  const reason = new CliError("Ended by SIGINT.", 130);
  const { stderr, exitCode } = await batchOf(promptsFile(hundred), { fetch, answer: reason }).run();
  expect(stderr).toMatch(/\nvidtask: Interrupted; nothing was sent\.\n$/);
  expect({ prompts, exitCode }).toEqual({ prompts: [], exitCode: 130 });
});

test("Ctrl-C sends no more lines, and waits for the answers that are paid for", async () => {
  const gateway = gatewayOf();
  const controller = new AbortController();
  let answer: () => void = () => {};
  const file = promptsFile(["a", "b", "c"]);
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const fetch = async (request: Request) => {
    const response = await gateway.fetch(request);
    await answered;
    return response;
  };
  const clock = new FakeClock();
  const call = start(["create", "--from", file, "--concurrency", "2"], {
    fetch,
    clock,
    interrupt: controller.signal,
  });
  await clock.settle();
  while (gateway.prompts.length < 2) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  controller.abort();
  answer();
  expect(await call.exitCode).toBe(130);
  expect(gateway.prompts).toEqual(["a", "b"]);
  expect(linesOf(call.stdout)).toMatchObject([{ id: "id of a" }, { id: "id of b" }]);
  expect(call.stderr).toMatch(
    /No more lines are sent\..*\n.*Interrupted: 2 created, 1 not sent\. Run the same command again/,
  );
});

test("Ctrl-C in a pause ends it at once", async () => {
  const clock = new FakeClock();
  const controller = new AbortController();
  const gateway = gatewayOf();
  const call = start(["create", "--from", promptsFile(["a", "b"]), "--rate", "1/h"], {
    clock,
    fetch: gateway.fetch,
    interrupt: controller.signal,
  });
  while (clock.sleeping === 0) {
    await clock.settle();
  }
  controller.abort();
  expect(await call.exitCode).toBe(130);
  expect(clock.now()).toBe(0);
  expect(gateway.prompts).toEqual(["a"]);
});

test("--wait waits for each task while others are created, and prints it by its line", async () => {
  const clock = new FakeClock();
  const polls = { "id of a": ["pending", "completed"], "id of b": ["failed"], "id of c": ["completed"] };
  const { fetch } = gatewayOf({}, polls);
  const batch = batchOf(promptsFile(["a", "b", "c"]), { clock, fetch });
  const { stdout, exitCode } = await batch.run(["--wait", "--quiet"]);
  expect(exitCode).toBe(8);
  const lines = linesOf(stdout);
  expect(lines).toHaveLength(3);
  expect(lines).toContainEqual(expect.objectContaining({ line: 2, outcome: "failed", id: "id of b" }));
  expect(lines).toContainEqual(expect.objectContaining({ line: 3, videoUrl: VIDEO_URL, sent: "now" }));
  const again = await batch.run(["--wait", "--quiet"]);
  expect(again.exitCode).toBe(8);
  expect(linesOf(again.stdout)).toContainEqual(
    expect.objectContaining({ line: 1, videoUrl: VIDEO_URL, sent: "before" }),
  );
});
