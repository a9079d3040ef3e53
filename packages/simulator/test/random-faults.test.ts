// A wait comes through whatever goes wrong, with the right task or the right typed error.
import { createTask, SubmissionUnknownError, waitForTask } from "@vidtask/client";
import { dialectNames, type FaultName, faultNames, outcomeNames, type Phase } from "@vidtask/simulator";
import { expect, test } from "vitest";
import { mulberry32 } from "../src/random.ts";
import { models, simulate } from "./helpers.ts";

const SCENARIOS = 1_000;

/** The end of a scenario whose create call made no task. */
const REFUSED = "refused";

/** What a query met: a fault, or the task in some phase. */
type Event = { fault: FaultName | undefined; phase: Phase; at: number };

/** The end of a wait by the rules of its documentation, from what its queries met; undefined while it goes on. */
function endOf(events: readonly Event[], outcome: string): string | undefined {
  let answered = false;
  let withoutVideo = 0;
  let row = "";
  let inRow = 0;
  for (const { fault, phase } of events) {
    const isTask = fault === undefined || fault === "slow-body";
    const kind = isTask && phase === "error" ? "error" : (fault ?? "");
    inRow = kind === row ? inRow + 1 : 1;
    row = kind;
    if (fault === "quota") {
      return "QuotaError";
    }
    if (fault === "wrong-key") {
      return "AuthenticationError";
    }
    if (fault === "not-found-at-first" && inRow === 3) {
      return "TaskNotFoundError";
    }
    if (fault === "html-200" && !answered && inRow === 3) {
      return "ParseError";
    }
    if (!isTask) {
      continue;
    }
    if (phase === "error") {
      if (inRow === 2) {
        return "TaskFailedError";
      }
      continue;
    }
    answered = true;
    if (phase === "failed" || phase === "cancelled") {
      return "TaskFailedError";
    }
    if (phase === "completed") {
      withoutVideo += 1;
      if (outcome !== "no-video") {
        return "succeeded";
      }
      if (withoutVideo > 3) {
        return "MissingVideoError";
      }
    }
  }
  return undefined;
}

test(`waitForTask comes through ${SCENARIOS} scenarios of faults, and no create is sent twice`, async () => {
  const ends: Record<string, number> = {};
  // Where the create call was refused there is nothing to wait for: such a scenario does not count.
  for (let seed = 1, waits = 0; waits < SCENARIOS; seed += 1) {
    const end = await runScenario(seed);
    ends[end] = (ends[end] ?? 0) + 1;
    waits += end === REFUSED ? 0 : 1;
  }
  // Each kind of end has occurred: the scenarios are no mere fair weather.
  expect(Object.keys(ends).sort()).toEqual([
    "AuthenticationError",
    "MissingVideoError",
    "ParseError",
    "QuotaError",
    "RateLimitError",
    "TaskFailedError",
    "TaskNotFoundError",
    "WaitTimeoutError",
    REFUSED,
    "succeeded",
  ]);
  expect(ends.succeeded).toBeGreaterThan(SCENARIOS / 5);
}, 30_000);

async function runScenario(seed: number): Promise<string> {
  const draw = mulberry32(seed);
  const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[]) =>
    values[Math.floor(draw() * values.length)];
  const dialect = pick(dialectNames) ?? "veo";
  const outcome = draw() < 0.5 ? "completed" : (pick(outcomeNames) ?? "completed");
  // Those that end a wait at once are rare, the others may be most of the answers.
  const weather = draw() ** 2;
  const likely = (name: FaultName) => (["quota", "wrong-key"].includes(name) ? 0.01 : 0.3) * weather * draw();
  const onQuery = faultNames.map((name) => ({
    name,
    ...(name === "not-found-at-first" ? { duration: draw() * 40_000 } : {}),
    probability: name === "not-found-at-first" || name === "html-200" ? draw() ** 2 : likely(name),
    ...(name === "rate-limit-retry-after" && { retryAfter: draw() < 0.1 ? 900 : Math.ceil(draw() * 30) }),
    ...(name === "slow-body" && { duration: draw() * 20_000 }),
  }));
  const onCreate = faultNames
    .filter((name) => name !== "not-found-at-first")
    .map((name) => ({ name, on: "create" as const, probability: 0.03 }));
  // Pages in place of the API come at the beginning only, as from a front that starts.
  const faults = [
    ...onQuery.map((rule) => (rule.name === "html-200" ? { ...rule, times: 4 } : rule)),
    ...onCreate,
  ];

  let met: FaultName | undefined;
  const events: Event[] = [];
  const { client, clock, simulator } = simulate(
    { dialect, outcome, seed, faults, onFault: ({ name }) => (met = name) },
    {
      random: draw,
      async fetch(request) {
        met = undefined;
        const [task] = simulator.tasks;
        const phase = task && simulator.stateOf(task).phase;
        try {
          return await simulator.fetch(request);
        } finally {
          if (request.method === "GET" && phase) {
            events.push({ fault: met, phase, at: clock.now() });
          }
        }
      },
    },
  );

  const body = { model: models[dialect], prompt: "A lighthouse" };
  const created = await clock.run(createTask(client, body)).catch((error: unknown) => error);
  expect(simulator.requests.create).toBe(1);
  if (created instanceof Error && !(created instanceof SubmissionUnknownError)) {
    // A typed refusal: nothing was made.
    expect(simulator.tasks).toEqual([]);
    return REFUSED;
  }
  const [task] = simulator.tasks;
  if (!task) {
    // The client can't know that nothing was made.
    expect(created).toBeInstanceOf(SubmissionUnknownError);
    return REFUSED;
  }
  expect(task.answered).toBe(!(created instanceof Error));

  const start = clock.now();
  const timeout = 300_000 + Math.floor(draw() * 600_000);
  const interval = 2_000 + Math.floor(draw() * 10_000);
  const wait = waitForTask(client, task.id, { interval, timeout });
  const settled = await clock.run(wait).catch((error: unknown) => error);
  const elapsed = clock.now() - start;
  const name = settled instanceof Error ? settled.name : "succeeded";

  const expected = endOf(events, outcome);
  const last = events.at(-1);
  if (name === "WaitTimeoutError") {
    // An answer in flight may come to nothing.
    expect(last?.fault === "slow-body" ? undefined : expected).toBeUndefined();
    expect(Math.abs(elapsed - timeout)).toBeLessThanOrEqual(50);
  } else if (name === "RateLimitError") {
    expect(expected).toBeUndefined();
    expect(last?.fault).toBe("rate-limit-retry-after");
  } else {
    expect({ seed, name }).toEqual({ seed, name: expected });
  }
  if (name === "succeeded") {
    expect(settled).toMatchObject({ id: task.id, videoUrl: expect.stringContaining("/media/0/") });
  } else {
    expect(settled).toMatchObject({ taskId: task.id });
  }
  expect(elapsed).toBeLessThanOrEqual(timeout + 50);
  expect(events.length).toBeLessThanOrEqual(timeout / interval + 2);
  expect(simulator.requests.create).toBe(1);
  expect(clock.sleeping).toBe(0);
  return name;
}
