import { expect, test } from "vitest";
import {
  cheapestSchedule,
  fewestPolls,
  fewestPollsNear,
  type Grid,
  toGrid,
} from "../src/polls/cheapest-schedule.ts";
import { durationsOf, logNormal } from "../src/polls/distribution.ts";
import { tryPolicy } from "../src/polls/policy.ts";
import { pollsOfFixed } from "../src/polls/polls-of-fixed.ts";
import { doubling, every, share, weigh } from "../src/polls/schedule.ts";
import { waitForDurations, waits } from "../src/polls/wait-for-durations.ts";

const distribution = logNormal(150, 0.5);

test("a log-normal distribution has its quantiles, its mean and the integral of its shares", () => {
  expect(distribution.cdf(150)).toBeCloseTo(0.5, 10);
  expect(distribution.cdf(150 * Math.exp(0.5 * 1.959964))).toBeCloseTo(0.975, 6);
  expect(distribution.quantile(0.975)).toBeCloseTo(150 * Math.exp(0.5 * 1.959964), 3);
  const mean = 150 * Math.exp(0.125);
  const durations = durationsOf(distribution, 500);
  expect(durations.reduce((sum, duration) => sum + duration, 0) / 500).toBeCloseTo(mean, 2);
  let integral = 0;
  for (let step = 0; step < 2_000; step += 1) {
    integral += 0.1 * distribution.cdf(0.1 * step + 0.05);
  }
  expect(distribution.waited(200)).toBeCloseTo(integral, 3);
});

test("schedules poll when their names say", () => {
  const timesOf = (schedule: (previous: number) => number, count: number) => {
    const times = [0];
    while (times.length <= count) {
      times.push(schedule(times.at(-1) ?? 0));
    }
    return times.slice(1);
  };
  expect(timesOf(every(5), 3)).toEqual([5, 10, 15]);
  expect(timesOf(every(5, 15), 3)).toEqual([15, 20, 25]);
  expect(timesOf(doubling(2, 20), 6)).toEqual([2, 6, 14, 30, 50, 70]);
  expect(timesOf(share(0.1, 2, 30), 2)).toEqual([2, 4]);
  expect(share(0.1, 2, 30)(100)).toBe(110);
  expect(share(0.1, 2, 30)(1_000)).toBe(1_030);
});

test("what a schedule costs by the formula is what it costs on durations", () => {
  const durations = durationsOf(distribution, 5_000);
  const cost = tryPolicy(
    ({ elapsed }) => (elapsed === 0 ? 15 : 5),
    durations,
    () => undefined,
  );
  const { polls, delay } = weigh(every(5, 15), distribution);
  expect(polls / cost.polls).toBeCloseTo(1, 2);
  expect(delay / cost.delay).toBeCloseTo(1, 1);
});

/** What each schedule on a grid costs, by trying all of them. */
function tryAll({ times, done, waited }: Grid, price: number): number {
  const inner = times.length - 2;
  let best = Number.POSITIVE_INFINITY;
  for (let chosen = 0; chosen < 2 ** inner; chosen += 1) {
    const places = times
      .map((_, place) => place)
      .filter((place) => place === 0 || place > inner || (chosen >> (place - 1)) & 1);
    let total = 0;
    for (const [index, to] of places.slice(1).entries()) {
      const from = places[index] ?? 0;
      const at = (list: readonly number[], place: number) => list[place] ?? 0;
      total += 1 - at(done, from);
      total +=
        price * (at(waited, to) - at(waited, from) - at(done, from) * (at(times, to) - at(times, from)));
    }
    best = Math.min(best, total);
  }
  return best;
}

test.each([0.001, 0.01, 0.05, 0.2, 1])(
  "at a price of %f, no schedule on a small grid is cheaper",
  (price) => {
    const times = [0, 40, 60, 90, 100, 130, 170, 220, 300, 420, 600];
    const grid = {
      times,
      done: times.map((time) => (time === 600 ? 1 : distribution.cdf(time))),
      waited: times.map(distribution.waited),
    };
    const { total, polls, delay } = cheapestSchedule(grid, price);
    expect(total).toBeCloseTo(tryAll(grid, price), 9);
    expect(polls + price * delay).toBeCloseTo(total, 9);
  },
);

test("the fewest polls are fewer than those of a constant interval, and no schedule here goes below them", () => {
  const grid = toGrid(distribution, 1);
  for (const schedule of [every(5), every(10, 40), doubling(2, 120), share(0.1, 2, 30)]) {
    const { polls, delay } = weigh(schedule, distribution);
    expect(fewestPolls(grid, delay)).toBeLessThan(polls);
    expect(pollsOfFixed(distribution, delay)).toBeGreaterThan(fewestPolls(grid, delay));
  }
  const { polls, delay } = weigh(every(7), distribution);
  expect(pollsOfFixed(distribution, delay)).toBeCloseTo(polls, 3);
});

test("a policy is asked with what the gateway told, and what was learnt", () => {
  const views: unknown[] = [];
  const told = [undefined, 50, 20];
  tryPolicy(
    (view) => {
      views.push(view);
      return 10;
    },
    [25, 5],
    (passed) => told[Math.round(passed * 2.5)],
  );
  expect(views).toEqual([
    { elapsed: 0, progress: undefined, hasFallen: false, isRising: false, learnt: [] },
    { elapsed: 10, progress: 50, hasFallen: false, isRising: true, learnt: [] },
    { elapsed: 20, progress: 20, hasFallen: true, isRising: false, learnt: [] },
    { elapsed: 0, progress: undefined, hasFallen: false, isRising: false, learnt: [30] },
  ]);
});

test("vidtask's own loop is what is measured: it polls after 15 s, then every 5 s and a little more", async () => {
  const { polls, delay } = await waitForDurations(waits["vidtask's createAndWait"], [14, 15.5, 31], 1);
  expect(polls).toBe((1 + 2 + 5) / 3);
  expect(delay).toBeGreaterThan((1 + 4.5 + 4) / 3);
  expect(delay).toBeLessThan((1 + 5 + 6) / 3);
});

test("a wait for a task that it didn't create polls at once, then every 5 s and a little more", async () => {
  const wait = waits["vidtask's waitForTask, from the create on"];
  const { polls } = await waitForDurations(wait, [4, 14], 1);
  expect(polls).toBe((2 + 4) / 2);
});

test("the fewest polls near a delay are those at it, to a thousandth", () => {
  const grid = toGrid(distribution, 1);
  const near = fewestPollsNear(grid, 2.6);
  for (const delay of [2.55, 2.65]) {
    expect(near(delay) / fewestPolls(grid, delay)).toBeCloseTo(1, 3);
  }
});
