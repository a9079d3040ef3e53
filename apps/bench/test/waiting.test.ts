import { expect, test } from "vitest";
import { VirtualClock } from "../src/core/virtual-clock.ts";
import { waitOnBudget } from "../src/waiting/budget-wait.ts";

test("the clock leaps to each sleeper in turn", async () => {
  const clock = new VirtualClock();
  const woken: number[] = [];
  const sleep = async (milliseconds: number) => {
    await clock.sleep(milliseconds);
    woken.push(clock.now());
  };
  await clock.run(Promise.all([sleep(3_600_000), sleep(20), sleep(20)]));
  expect(woken).toEqual([20, 20, 3_600_000]);
  await expect(clock.run(new Promise(() => {}))).rejects.toThrow("Nobody sleeps");
});

test("a sleeper wakes up at its signal, with no time passed", async () => {
  const clock = new VirtualClock();
  const stop = new AbortController();
  const slept = clock.sleep(1_000, stop.signal);
  stop.abort();
  await clock.run(slept);
  expect(clock.now()).toBe(0);
});

test("polls in turn are as often as the interval, concurrency and rate allow, whichever is least", async () => {
  const budget = { tasks: 40, measured: 80, concurrency: 2, maxRequestsPerSecond: 4 };
  const byRate = await waitOnBudget({ ...budget, roundTrip: 100 });
  expect(byRate.fairInterval).toBe(10);
  expect(byRate.fairDelay).toBeCloseTo(5.05);
  const byConcurrency = await waitOnBudget({ ...budget, roundTrip: 1_000 });
  expect(byConcurrency.fairInterval).toBe(20);
  const byInterval = await waitOnBudget({ ...budget, tasks: 4, roundTrip: 100 });
  expect(byInterval.fairInterval).toBe(5);
  for (const { interval, fairInterval } of [byRate, byConcurrency, byInterval]) {
    expect(interval / fairInterval).toBeGreaterThanOrEqual(1);
    expect(interval / fairInterval).toBeLessThan(1.2);
  }
});
