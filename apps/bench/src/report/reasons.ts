import type { Goal } from "./goal.ts";

/** Why a goal is missed where it is: what is left, and what it would take. */
export interface Reason {
  text: string;
  /** How far off the reason explains; a number beyond needs another one. */
  upTo: number;
}

/** The reasons, by the ids of their goals. */
export const reasons: Readonly<Record<string, Reason>> = {
  "call-cpu-1": {
    text: "a call has a time-out with a timer and a signal of its own, a body that is read with a limit, and a task that is checked and read; all of them are promised, and the timer and the signal cost most",
    upTo: 1.3,
  },
  "call-cpu-64": {
    text: "as with 1 in flight; here the client's own work is a larger share, since that of the sockets is shared",
    upTo: 1.35,
  },
  "call-others-1": {
    text: "ofetch is the cheapest of them: it is hardly more than `fetch` and `JSON.parse`, with no time-out unless asked for, no limit of a body, and no check",
    upTo: 1.3,
  },
  "call-others-64": { text: "as with 1 in flight", upTo: 1.4 },
  "size-thin": {
    text: "openapi-fetch takes 2.25 kB of it; what a call costs in time was bought with 0.1 kB, and the rest are small things that are promised, and sentences that say what to do next",
    upTo: 4.85,
  },
  "size-waiting": {
    text: "openapi-fetch takes 2.25 kB of it, reading a task 1.0, waiting 2.6 and creating 0.5; the duties of a wait are many, and nothing single is large",
    upTo: 8.95,
  },
  "start-query": {
    text: "what it loads is what every call of a gateway needs, in one file: the wire, the errors and the reading of a task, and the texts of the command",
    upTo: 1.5,
  },
};

/** Whether a reason still explains a number. */
export function explains({ upTo }: Reason, { atMost }: Goal, number: number): boolean {
  return atMost === undefined ? number >= upTo : number <= upTo;
}
