import type { PartName } from "../core/results.ts";

/** What the report says of a part beside its numbers. */
export interface PartText {
  title: string;
  /** How it was measured, and what its numbers do not say. */
  method: string;
  picture?: { file: string; text: string };
}

/** What the report says of each part. */
export const partTexts: Readonly<Record<PartName, PartText>> = {
  calls: {
    title: "Cost of a call",
    method: `One query of a task with each client, from a process of its own, over loopback with keep-alive, at a \`node:http\` server in
another process that gives a fixed answer. All send a key and end with an object; \`queryTask\` also reads the body with a limit and
a time-out, checks it and makes a \`Task\` of it. The CPU time is that of the client's process, garbage collection included.`,
    picture: { file: "calls.svg", text: "CPU time of one call, as a multiple of openapi-fetch" },
  },
  waiting: { title: "Waiting at scale", method: "" },
  polls: {
    title: "Polls of a task",
    method: `Durations of tasks are log-normal: two models' own, and that of a public production log. vidtask's row is its real
\`createAndWait\` with its jitter, on a clock that leaps, for 1,000 tasks that stand for the distribution; the other rows are computed.
Gateways answer at once here. The cheapest schedule knows the distribution and minimises polls + price × delay (the inspection
problem of Barlow and Hunter, solved by dynamic programming); its price is set so that its delay is the same.

Two ways to go below the default were tried. *First poll learnt* sleeps nine tenths of the shortest of the last 50 tasks of the
model. *By progress* pauses for half of what is left if the progress goes on as it did, from one to three intervals, until the
progress falls once. With an honest progress that halves the polls of long tasks. Neither is kept: both are worse than a constant
interval of the same delay in some row below, by up to a third where the progress comes fast and then stands still, and
whoever asks for an interval of five seconds would get the news up to three times later. A rule that pauses only while the progress
rises loses as much where tasks are done at half of it.`,
  },
  "start-up": { title: "Start-up of the command line", method: "" },
  download: { title: "Downloads", method: "" },
  servers: { title: "Simulator and checker", method: "" },
  project: { title: "The project itself", method: "" },
};
