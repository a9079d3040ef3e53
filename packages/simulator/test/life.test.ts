import { queryTask } from "@vidtask/client";
import { createSimulator, outcomeNames, type SimulatorOptions } from "@vidtask/simulator";
import { expect, test } from "vitest";
import { createRequest, EPOCH, simulate } from "./helpers.ts";

/** What a task says of itself at shares of its duration. */
async function livesOf(outcome: NonNullable<SimulatorOptions["outcome"]>) {
  const { client, create, simulator } = simulate({ dialect: "openai", outcome, duration: 100_000 });
  const { id } = await create("sora-2");
  const said: string[] = [];
  for (const share of [5, 30, 47, 70, 95, 100, 900]) {
    simulator.advance(EPOCH + share * 1_000 - simulator.now());
    const { status, progress, videoUrl } = await queryTask(client, id);
    said.push(`${status} ${progress}${videoUrl ? " video" : ""}`);
  }
  return said.join(", ");
}

test("a task goes through its life on the clock alone", async () => {
  const said: Record<string, string> = {};
  for (const outcome of outcomeNames) {
    said[outcome] = await livesOf(outcome);
  }
  expect(said).toMatchInlineSnapshot(`
    {
      "cancelled": "queued 0, in_progress 25, in_progress 46, cancelled 50, cancelled 50, cancelled 50, cancelled 50",
      "completed": "queued 0, in_progress 22, in_progress 41, in_progress 67, in_progress 94, completed 100 video, completed 100 video",
      "error": "queued 0, in_progress 24, in_progress 44, error 60, error 60, error 60, error 60",
      "failed": "queued 0, in_progress 24, in_progress 44, failed 60, failed 60, failed 60, failed 60",
      "failed-without-reason": "queued 0, in_progress 24, in_progress 44, failed 60, failed 60, failed 60, failed 60",
      "inner-errors": "queued 0, in_progress 45, queued 0, in_progress 45, in_progress 94, completed 100 video, completed 100 video",
      "no-video": "queued 0, in_progress 22, in_progress 41, in_progress 67, in_progress 94, completed 100, completed 100",
      "stuck": "queued 0, in_progress 26, in_progress 40, in_progress 40, in_progress 40, in_progress 40, in_progress 40",
      "unknown-status": "queued 0, rendering_frames 22, rendering_frames 41, rendering_frames 67, in_progress 94, completed 100 video, completed 100 video",
    }
  `);
});

test.each(outcomeNames)("a task without a duration is %s at once", async (outcome) => {
  const { create, simulator } = simulate({ outcome, duration: 0 });
  const { id } = await create("sora-2");
  expect(id).toBe(simulator.tasks[0]?.id);
  const phases = simulator.tasks.map((task) => simulator.stateOf(task).phase);
  simulator.advance(1e9);
  expect(phases).toEqual(simulator.tasks.map((task) => simulator.stateOf(task).phase));
});

test.each([
  ["grok-video-3", {}, 30_000],
  ["veo3.1-fast", {}, 150_000],
  ["veo3.1-fast", { enable_upsample: true }, 247_000],
  ["sora-2", { size: "small" }, 31_000],
  ["sora-2", {}, 153_000],
  ["wan2.2-t2v-plus", {}, 60_000],
])("%s with %j takes %d ms", async (model, more, duration) => {
  const { create, simulator } = simulate();
  await create(model, "A lighthouse", more);
  expect(simulator.tasks[0]?.duration).toBe(duration);
});

test("speed, duration and outcome are options, the latter two also per task", async () => {
  const fast = simulate({ speed: 10 });
  await fast.create("grok-video-3");
  expect(fast.simulator.tasks[0]?.duration).toBe(3_000);

  const own = simulate({
    duration: ({ prompt }) => (prompt === "long" ? 500_000 : undefined),
    outcome: ({ model }) => (model === "sora-2" ? "stuck" : undefined),
  });
  await own.create("sora-2", "long");
  await own.create("grok-video-3", "short and no video");
  expect(own.simulator.tasks).toMatchObject([
    { duration: 500_000, outcome: "stuck" },
    { duration: 30_000, outcome: "no-video" },
  ]);
});

test.each([
  ["A lighthouse", "completed"],
  ["An unfailing cancellation of stucked things", "completed"],
  ["This must FAIL", "failed"],
  ["fail without reason, please", "failed-without-reason"],
  ["cancel it", "cancelled"],
  ["an error status", "error"],
  ["stuck", "stuck"],
  ["with no video", "no-video"],
  ["with inner errors", "inner-errors"],
  ["an Unknown Status", "unknown-status"],
])("the prompt %j makes a task %s", async (prompt, outcome) => {
  const { create, simulator } = simulate();
  await create("veo3", prompt);
  expect(simulator.tasks[0]?.outcome).toBe(outcome);
});

test("advance moves the time of the system's clock too, and a state is a function of task and time", async () => {
  const simulator = createSimulator({ epoch: EPOCH });
  await simulator.fetch(createRequest({ model: "grok-video-3", prompt: "A lighthouse" }));
  const [task] = simulator.tasks;
  if (!task) {
    throw new Error("There is no task.");
  }
  expect(simulator.stateOf(task).phase).toBe("pending");
  simulator.advance(15_000);
  expect(simulator.stateOf(task)).toMatchObject({ phase: "processing", isFinal: false });
  simulator.advance(15_000);
  expect(simulator.stateOf(task)).toEqual({
    phase: "completed",
    progress: 100,
    updatedAt: task.createdAt + 30_000,
    isFinal: true,
  });
  expect(() => simulator.advance(-1)).toThrow("milliseconds must be a number, 0 or more.");
});

test("the same seed gives the same ids, another one others", async () => {
  const ids = async (seed: number) => {
    const { create, simulator } = simulate({ seed, dialect: "grok" });
    await create("grok-video-3");
    await create("grok-video-3");
    return simulator.tasks.map(({ id }) => id);
  };
  expect(await ids(7)).toEqual(await ids(7));
  expect(await ids(7)).not.toEqual(await ids(8));
  const unseeded = createSimulator();
  expect(unseeded.seed).not.toBe(createSimulator().seed);
});
