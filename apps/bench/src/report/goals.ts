import type { Goal } from "./goal.ts";

/** The same goal for several columns, each with an id of its own. */
function forEach(
  columns: Readonly<Record<string, string>>,
  toGoal: (column: string) => Goal,
): Record<string, Goal> {
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, toGoal(column)]));
}

/** The goals, by their ids. */
export const goals: Readonly<Record<string, Goal>> = {
  ...forEach({ "call-cpu-1": "1 in flight", "call-cpu-64": "64 in flight" }, (load) => ({
    cell: ["calls", "cpu", "vidtask queryTask", load],
    text: `CPU time of \`queryTask\`, × openapi-fetch alone, ${load}`,
    digits: 2,
    atMost: 1.15,
  })),
  ...forEach({ "call-others-1": "1 in flight", "call-others-64": "64 in flight" }, (load) => ({
    cell: ["calls", "cpu-others", "vidtask queryTask", load],
    text: `CPU time of \`queryTask\`, × the cheapest of ky, ofetch, axios and openai, ${load}`,
    digits: 2,
    atMost: 1,
  })),
  "size-thin": {
    cell: ["calls", "size", "vidtask, one operation with its errors", "size"],
    text: "kB of one operation with its errors",
    digits: 2,
    atMost: 4.6,
  },
  "size-waiting": {
    cell: ["calls", "size", "vidtask, creating a task and waiting for it", "size"],
    text: "kB of creating a task and waiting for it",
    digits: 2,
    atMost: 7.5,
  },
  ...forEach(
    {
      "waiting-memory": "vidtask waitForTasks",
      "waiting-memory-each": "Promise.all of vidtask's waitForTask",
    },
    (waiter) => ({
      cell: ["waiting", "scale-memory", waiter, "100,000 tasks"],
      text: `kB of heap for one of 100,000 waiting tasks, ${waiter}`,
      digits: 1,
      atMost: 2,
    }),
  ),
  "waiting-cpu": {
    cell: ["waiting", "scale-flat", "vidtask waitForTasks", "dearest"],
    text: "CPU time of a poll with 100 to 100,000 waiting tasks, where it is dearest × where it is cheapest",
    digits: 2,
    atMost: 1.2,
  },
  ...forEach(
    { "delay-few-50": "50 ms", "delay-few-200": "200 ms", "delay-few-800": "800 ms" },
    (roundTrip) => ({
      cell: ["waiting", "budget-delay", "10 tasks, default budget", roundTrip],
      text: `delay of the news of 10 tasks, × half of the interval and half a round trip, round trips of ${roundTrip}`,
      digits: 2,
      atMost: 1.2,
    }),
  ),
  ...forEach({ "delay-5-50": "50 ms", "delay-5-200": "200 ms", "delay-5-800": "800 ms" }, (roundTrip) => ({
    cell: ["waiting", "budget-delay", "1,000 tasks, default budget", roundTrip],
    text: `delay of the news of 1,000 tasks, × polls in turn at the default budget, round trips of ${roundTrip}`,
    digits: 2,
    atMost: 1.2,
  })),
  ...forEach(
    { "delay-100-50": "50 ms", "delay-100-200": "200 ms", "delay-100-800": "800 ms" },
    (roundTrip) => ({
      cell: ["waiting", "budget-delay", "1,000 tasks, 100 requests a second", roundTrip],
      text: `the same, 100 requests a second, round trips of ${roundTrip}`,
      digits: 2,
      atMost: 1.2,
    }),
  ),
  ...forEach(
    { "polls-32": "32 s, σ 0.35", "polls-150": "150 s, σ 0.5", "polls-270": "270 s, σ 1" },
    (durations) => ({
      cell: ["polls", "polls", "vidtask's createAndWait", durations],
      text: `polls of \`createAndWait\`, × the cheapest schedule of the same delay, tasks of ${durations}`,
      digits: 2,
      atMost: 1.35,
    }),
  ),
  "start-version": {
    cell: ["start-up", "start-up", "vidtask --version", "time"],
    text: "time of `vidtask --version`, × `node -e 0`",
    digits: 2,
    atMost: 1.15,
  },
  "start-help": {
    cell: ["start-up", "start-up", "vidtask --help", "time"],
    text: "time of `vidtask --help`, × `node -e 0`",
    digits: 2,
    atMost: 1.35,
  },
  "start-query": {
    cell: ["start-up", "start-up-fetch", "vidtask query", "time"],
    text: 'time of `vidtask query`, × `node -e "fetch(…)"`',
    digits: 2,
    atMost: 1.35,
  },
  "download-limited": {
    cell: ["download", "throughput", "vidtask downloadVideo", "limited to 100 MB/s"],
    text: "throughput of a download limited to 100 MB/s, × curl",
    digits: 2,
    atLeast: 0.9,
  },
  "download-unlimited": {
    cell: ["download", "throughput", "vidtask downloadVideo", "unlimited"],
    text: "throughput of an unlimited download with its SHA-256, × curl without",
    digits: 2,
    atLeast: 0.4,
  },
};
