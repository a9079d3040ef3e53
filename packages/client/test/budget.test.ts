import { type BudgetReport, queryTask, waitForTask } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { type Answer, gatewayOf, hanging, slow } from "./gateway.ts";
import { rejection } from "./helpers.ts";

const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `grok:${index}`);

/** Wait for so many tasks at once, whatever becomes of them. */
function waitForAll(gateway: ReturnType<typeof gatewayOf>, count: number, options: object): Promise<unknown> {
  return Promise.allSettled(idsOf(count).map((id) => waitForTask(gateway.client, id, options)));
}

test("never more requests are in flight than concurrency says, over all waits", async () => {
  const answers: Answer[] = [];
  const gateway = gatewayOf(answers, { concurrency: 3, maxRequestsPerSecond: 1_000 });
  const { clock } = gateway;
  let inFlight = 0;
  const seen = new Set<number>();
  answers.push(async ({ signal }) => {
    seen.add(++inFlight);
    await clock.sleep(700, signal);
    inFlight -= 1;
    signal.throwIfAborted();
    return "pending";
  });
  await clock.run(waitForAll(gateway, 20, { interval: 1_000, timeout: 20_000 }));
  await clock.settle();
  expect(Math.max(...seen)).toBe(3);
  expect(inFlight).toBe(0);
});

test.each([5, 2.5, 1.5, 1, 0.5, 0.3])(
  "never more than %s requests start in a second, nor fewer than could",
  async (rate) => {
    const gateway = gatewayOf(["pending"], { maxRequestsPerSecond: rate });
    await gateway.clock.run(waitForAll(gateway, 20, { interval: 1_000, timeout: 60_000 }));
    const times = gateway.times();
    const most = Math.max(1, Math.floor(rate));
    const window = Math.max(1_000, 1_000 / rate);
    for (const [index, at] of times.slice(most).entries()) {
      expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(window - 0.001);
    }
    expect(times.length).toBe(Math.ceil(60_000 / window) * most);
  },
);

describe("a pause that the gateway asks of one wait", () => {
  test.each([
    [429, { "Retry-After": "30" }, 30_000],
    [503, { "Retry-After": "30" }, 30_000],
    [429, {}, 4_000],
  ])("with %s and %j is kept by all", async (status, headers, pause) => {
    const limited = new Response("", { status, headers });
    const gateway = gatewayOf(["pending", "pending", limited, "pending"]);
    void waitForAll(gateway, 4, { interval: 2_000, timeout: 100_000 });
    await gateway.clock.advance(90_000);
    const later = gateway.polls.slice(4);
    expect(gateway.times().slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(later[0]?.at).toBe(pause);
    expect(new Set(later.slice(0, 4).map(({ id }) => id)).size).toBe(4);
  });

  test("is no business of another client", async () => {
    const limited = gatewayOf([new Response("", { status: 429, headers: { "Retry-After": "600" } })]);
    const free = gatewayOf(["pending", "completed"]);
    void waitForAll(limited, 1, {});
    await limited.clock.settle();
    await free.clock.run(waitForTask(free.client, "grok:1"));
    expect(free.times()).toEqual([0, 5_000]);
  });
});

describe("over budget", () => {
  test("the most overdue goes first, and none starves", async () => {
    const gateway = gatewayOf(["pending"], { maxRequestsPerSecond: 2 });
    const { client, clock, polls } = gateway;
    // One that is due again all the time does not push the others aside.
    const greedy = rejection(waitForTask(client, "greedy", { interval: 100, timeout: 120_000 }));
    await clock.run(Promise.all([greedy, waitForAll(gateway, 20, { interval: 1_000, timeout: 120_000 })]));
    expect(polls.length).toBe(240);
    for (const id of idsOf(20)) {
      const own = polls.filter((poll) => poll.id === id).map(({ at }) => at);
      expect(own.length).toBeGreaterThanOrEqual(10);
      expect(Math.max(...own.slice(1).map((at, index) => at - (own[index] ?? 0)))).toBeLessThanOrEqual(
        12_000,
      );
    }
  });

  test("onBudget says so once, with what each task gets", async () => {
    const reports: BudgetReport[] = [];
    const gateway = gatewayOf(["pending"], { maxRequestsPerSecond: 2 });
    const options = {
      interval: 1_000,
      timeout: 60_000,
      onBudget: (report: BudgetReport) => reports.push(report),
    };
    const wait = rejection(waitForTask(gateway.client, "told", options));
    await gateway.clock.run(
      Promise.all([wait, waitForAll(gateway, 19, { interval: 1_000, timeout: 60_000 })]),
    );
    expect(reports).toEqual([{ tasks: 20, interval: 10_000 }]);
  });

  test("a last poll without a place is left out, and the wait ends in time", async () => {
    const gateway = gatewayOf(["pending"], { maxRequestsPerSecond: 0.1 });
    const { client, clock } = gateway;
    const options = { interval: 1_000, timeout: 5_000 };
    const ended = Promise.all(["a", "b"].map((id) => rejection(waitForTask(client, id, options))));
    expect(await clock.run(ended)).toMatchObject([
      { name: "WaitTimeoutError", task: { status: "pending" }, polledAt: expect.any(Date) },
      { name: "WaitTimeoutError", task: undefined, polledAt: undefined },
    ]);
    expect(clock.now()).toBe(5_000);
    await clock.advance(100_000);
    expect(gateway.times()).toEqual([0]);
  });
});

test("within the budget onBudget is never called", async () => {
  const reports: BudgetReport[] = [];
  const gateway = gatewayOf(["pending"]);
  const onBudget = (report: BudgetReport) => reports.push(report);
  await gateway.clock.run(waitForAll(gateway, 20, { interval: 5_000, timeout: 60_000, onBudget }));
  expect(reports).toEqual([]);
});

test("a query does not wait for the budget, nor count", async () => {
  const answers: Answer[] = [hanging, "processing"];
  const { client, clock, times } = gatewayOf(answers, { concurrency: 1, maxRequestsPerSecond: 0.1 });
  const wait = rejection(waitForTask(client, "grok:1", { timeout: 60_000 }));
  await clock.settle();
  expect(await queryTask(client, "grok:2")).toMatchObject({ status: "processing" });
  expect(times()).toEqual([0, 0]);
  await clock.run(wait);
});

test("a wait that ends in flight gives its place to the next", async () => {
  const answers: Answer[] = [];
  const { client, clock, times } = gatewayOf(answers, { concurrency: 1 });
  answers.push(hanging, slow(clock, 10, "completed"));
  const first = rejection(waitForTask(client, "grok:1", { timeout: 3_000 }));
  await clock.run(Promise.all([first, waitForTask(client, "grok:2")]));
  expect(times()).toEqual([0, 3_000]);
});

test("a 429 pauses the others by what it asks for, not by the interval of the task that met it", async () => {
  const tooMany = new Response("", { status: 429, headers: { "Retry-After": "1" } });
  const { client, clock, polls } = gatewayOf([({ url }) => (url.endsWith("slow") ? tooMany : "pending")]);
  const slowly = rejection(waitForTask(client, "slow", { interval: 3_600_000, timeout: 20_000_000 }));
  const quickly = rejection(waitForTask(client, "quick", { interval: 1_000, timeout: 10_000 }));
  await clock.run(quickly);
  expect(polls.filter(({ id }) => id === "quick").length).toBeGreaterThan(8);
  slowly.catch(() => {});
});

test("a time-out in a pause has the error that paused as its cause", async () => {
  const tooMany = new Response("", { status: 429, headers: { "Retry-After": "60" } });
  const { client, clock } = gatewayOf([({ url }) => (url.endsWith("met") ? tooMany : "pending")]);
  const met = rejection(waitForTask(client, "met", { timeout: 600_000 }));
  const other = await clock.run(rejection(waitForTask(client, "other", { timeout: 30_000 })));
  expect(other).toMatchObject({
    name: "WaitTimeoutError",
    cause: { name: "RateLimitError", retryAfter: 60_000 },
  });
  met.catch(() => {});
});
