import { waitForTask } from "@vidtask/client";
import {
  failedWords,
  quotaCodes,
  runningWords,
  serverCodes,
  succeededWithUrlWords,
  succeededWords,
  taskNotFoundCodes,
} from "@vidtask/types";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FakeClock } from "./fake-clock.ts";
import { type Answer, gatewayOf, hanging, taskOf } from "./gateway.ts";

/** An answer, and how long it takes; some need the clock. */
type Step = { answer: Answer; takes: number };

const listedWords: readonly string[] = [
  ...runningWords,
  ...succeededWords,
  ...succeededWithUrlWords,
  ...failedWords,
];
const unknownWord = fc
  .oneof(fc.string({ minLength: 1 }), fc.constantFrom("toString", "__proto__", "rendering", "100%", "0"))
  .filter((word) => word.trim() !== "" && !listedWords.includes(word.trim().toLowerCase()));
const runningTask = fc.record(
  { status: fc.oneof(fc.constantFrom(...runningWords), unknownWord), progress: fc.nat(100) },
  { requiredKeys: ["status"] },
);
const response = fc
  .record({
    status: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(200, 408, 409, 425, 429, 429, 429, 500, 502, 503, 524) },
      { weight: 1, arbitrary: fc.constantFrom(302, 400, 401, 403, 404, 422) },
    ),
    body: fc.oneof(
      fc.constantFrom("", "<html></html>", '{"status": "pend', "null", "[]", '{"message": "no such task"}'),
      fc
        .constantFrom(...quotaCodes, ...serverCodes, ...taskNotFoundCodes)
        .map((code) => `{"code": "${code}"}`),
    ),
    retryAfter: fc.option(fc.constantFrom("0", "1", "7", "100", "soon"), { nil: undefined }),
  })
  .map(({ status, body, retryAfter }) => {
    return () => new Response(body, { status, headers: retryAfter ? { "Retry-After": retryAfter } : {} });
  });
const dropped = fc
  .constantFrom("ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "CERT_HAS_EXPIRED")
  .map((code) => new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 6, arbitrary: runningTask },
  { weight: 4, arbitrary: response },
  { weight: 2, arbitrary: dropped },
  { weight: 1, arbitrary: fc.constantFrom(...listedWords).map((status) => ({ status })) },
  { weight: 1, arbitrary: fc.constant(taskOf("completed")) },
  { weight: 1, arbitrary: fc.constant(hanging) },
);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ answer, takes: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(20_000)) }),
  { minLength: 1, maxLength: 12 },
);
/** The time-out as a share of the interval, so that a run has at most some thirty polls. */
const times = fc
  .record({
    interval: fc.integer({ min: 1, max: 20_000 }),
    share: fc.double({ min: 0.05, max: 30, noNaN: true }),
  })
  .map(({ interval, share }) => ({ interval, timeout: Math.max(1, Math.round(interval * share)) }));
const settings = fc.record({
  maxRequestsPerSecond: fc.constantFrom(0.5, 5, 1_000),
  concurrency: fc.constantFrom(1, 8),
  jitter: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

function toAnswer(clock: FakeClock, { answer, takes }: Step): Answer {
  return async ({ signal }) => {
    await (takes > 0 && clock.sleep(takes, signal));
    signal.throwIfAborted();
    return answer;
  };
}

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);
beforeEach(() => process.on("unhandledRejection", onUnhandled));
afterEach(() => process.off("unhandledRejection", onUnhandled));

/** Another seed than the default finds other sequences. */
const seed = Number(process.env.FAST_CHECK_SEED ?? 20_260_101);

test("whatever the answers, a wait ends by its deadline, polls no more than it may, and leaves nothing", async () => {
  const ends = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(steps, times, settings, async (all, { interval, timeout }, { jitter, ...options }) => {
      const answers: Answer[] = [];
      const { client, clock, polls } = gatewayOf(answers, { ...options, random: () => jitter });
      answers.push(...all.map((step) => toAnswer(clock, step)));
      const end = waitForTask(client, "grok:1", { interval, timeout }).then(
        ({ outcome }) => outcome,
        ({ name }: Error) => name,
      );
      const name = await clock.run(end);
      ends.set(name, (ends.get(name) ?? 0) + 1);
      expect(clock.now()).toBeLessThanOrEqual(timeout);
      expect(polls.length).toBeLessThanOrEqual(clock.now() / interval + 2);
      if (name === "WaitTimeoutError") {
        expect(clock.now()).toBe(timeout);
      }
      const sent = polls.length;
      await clock.settle();
      expect(clock.sleeping).toBe(0);
      await clock.advance(100 * timeout);
      expect(polls).toHaveLength(sent);
    }),
    { seed, numRuns: 1_000 },
  );
  expect(unhandled).toEqual([]);
  // The sequences are not all alike.
  for (const name of ["succeeded", "TaskFailedError", "WaitTimeoutError", "QuotaError", "RateLimitError"]) {
    expect(ends.get(name), name).toBeGreaterThan(0);
  }
});

test("an unknown word alone never ends a wait, and each is told once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(unknownWord, { minLength: 1, maxLength: 8 }), times, async (words, options) => {
      const { client, clock, polls } = gatewayOf(words);
      const told: string[] = [];
      const wait = waitForTask(client, "grok:1", { ...options, onUnknownStatus: (word) => told.push(word) });
      expect(await clock.run(wait.catch(({ name }: Error) => name))).toBe("WaitTimeoutError");
      expect(clock.now()).toBe(options.timeout);
      expect(new Set(told)).toEqual(
        new Set(words.slice(0, polls.length).map((word) => word.trim().toLowerCase())),
      );
      expect(new Set(told).size).toBe(told.length);
    }),
    { seed, numRuns: 100 },
  );
  expect(unhandled).toEqual([]);
});
