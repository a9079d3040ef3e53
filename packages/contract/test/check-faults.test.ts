// Each fault and each outcome of the simulator is found under its rule, wherever it comes.
import { type FaultName, faultNames, type OutcomeName, outcomeNames } from "@vidtask/simulator";
import { describe, expect, test } from "vitest";
import { check, checkSimulator, DONE, rulesOf, TASK } from "./helpers.ts";

const KNOWN = "A query for a known id answers the task";
const CREATED = "A create is answered with an id";
const FOLLOWED = "The created task can be followed to its end";

/** The rules of what is found where a fault comes: on a query that should answer a task, on the way, on a create. */
interface Effect {
  known: string[];
  followed: string[];
  created: string[];
}

/** An error that fits no question, but is weather on the way of a task. */
const weather = (...rules: string[]): Effect => ({
  known: ["answer-unexpected", ...rules],
  followed: rules,
  created: ["answer-unexpected", ...rules],
});

/** An error that ends a wait. */
const fatal = (...rules: string[]): Effect => ({
  ...weather(...rules),
  followed: ["answer-unexpected", ...rules],
});

/** What is wrong wherever it comes. */
const broken = (...rules: string[]): Effect => ({ known: rules, followed: rules, created: rules });

const faults = {
  "rate-limit": weather("rate-limited", "retry-after-missing"),
  "rate-limit-retry-after": weather("rate-limited"),
  "rate-limit-empty": weather("error-body-missing", "rate-limited", "retry-after-missing"),
  quota: fatal("quota-used-up", "quota-as-rate-limit"),
  "no-channel": weather("no-channel"),
  "wrong-key": fatal("key-refused"),
  "not-found-at-first": {
    known: ["answer-unexpected", "task-not-found"],
    followed: ["not-found-at-first", "task-not-found"],
    created: [],
  },
  "upstream-failed": weather("upstream-failed"),
  "server-json": weather("server-error"),
  "server-html": weather("html-error", "server-error"),
  "server-empty": weather("error-body-missing", "server-error"),
  "html-200": broken("content-type-undocumented", "body-not-json"),
  "cut-body": broken("body-cut"),
  "slow-body": broken("answer-slow"),
  drop: broken("no-answer"),
} satisfies Record<FaultName, Effect>;

describe.each(faultNames)("%s", (name) => {
  const { known, followed } = faults[name];
  const isOnTask = name === "not-found-at-first";
  const duration = 15_000;

  test("on a query for a known id is found", async () => {
    // Three questions of the right key come before.
    const rule = { name, duration, after: isOnTask ? 0 : 3 };
    const { report, sent } = await checkSimulator({ faults: [rule] }, { paid: undefined });
    expect(rulesOf(report, KNOWN)).toEqual(known);
    expect(report.cases.flatMap((item) => item.findings)).toHaveLength(known.length);
    expect(report.keeps).toBe(name === "slow-body");
    expect(sent).toHaveLength(8);
  });

  test("on the way of a paid task is found", async () => {
    const rule = { name, duration, after: isOnTask ? 0 : 4 };
    const { report, sent } = await checkSimulator({ faults: [rule] });
    expect(rulesOf(report, FOLLOWED)).toEqual(followed);
    // What ends a client's wait ends this one too.
    const hasEnded = followed.includes("answer-unexpected");
    expect(sent).toHaveLength(hasEnded ? 10 : name === "slow-body" ? 11 : 12);
    expect(sent.filter(({ body }) => body !== "")).toHaveLength(1);
  });
});

test.each(faultNames.filter((name) => name !== "not-found-at-first"))(
  "%s on a create is found, and no other is sent",
  async (name) => {
    const rule = { name, duration: 15_000, after: 1, on: "create" } as const;
    const { report, sent, simulator } = await checkSimulator({ faults: [rule] });
    expect(rulesOf(report, CREATED)).toEqual(faults[name].created);
    expect(sent.filter(({ body }) => body !== "")).toHaveLength(1);
    expect(simulator.requests.create).toBe(2);
    expect(rulesOf(report, FOLLOWED)).toEqual(name === "slow-body" ? [] : undefined);
    expect(report.keeps).toBe(name === "slow-body");
  },
);

/** The rules of what is found on the way, and whether the gateway keeps the contract all the same. */
const outcomes = {
  completed: { rules: [], keeps: true },
  failed: { rules: [], keeps: true },
  "failed-without-reason": { rules: ["failure-without-reason"], keeps: true },
  cancelled: { rules: ["failure-without-reason"], keeps: true },
  error: { rules: ["error-status"], keeps: true },
  stuck: { rules: ["task-unfinished"], keeps: false },
  "no-video": { rules: ["video-missing"], keeps: false },
  "inner-errors": { rules: ["inner-error"], keeps: true },
  "unknown-status": { rules: ["status-word-undocumented"], keeps: true },
} satisfies Record<OutcomeName, { rules: string[]; keeps: boolean }>;

test.each(outcomeNames)("the outcome %s is found", async (outcome) => {
  for (const dialect of ["grok", "detail"] as const) {
    const { report } = await checkSimulator({ outcome, dialect });
    expect(rulesOf(report, FOLLOWED)).toEqual(outcomes[outcome].rules);
    expect(report.keeps).toBe(outcomes[outcome].keeps);
  }
});

test("a finding that comes again is counted, not repeated", async () => {
  const { report } = await checkSimulator({ faults: [{ name: "server-json", after: 4, times: 3 }] });
  expect(report.cases.at(-1)).toMatchObject({ findings: [{ rule: "server-error", count: 3 }] });
});

test("a task that is not known any more is lost, one that is not known yet is drift", async () => {
  const lost = Response.json({ code: "task_not_exist", message: "No", data: null }, { status: 400 });
  const found = Response.json(TASK);
  const rulesAfter = async (...answers: Response[]) => {
    const { report } = await check(
      ({ method, url }) => {
        if (url.endsWith("create")) {
          return Response.json(TASK);
        }
        const isFollowing = method === "GET" && url.includes("grok");
        return (isFollowing ? answers.shift()?.clone() : undefined) ?? Response.json(DONE);
      },
      { paid: { model: "grok-video-3" } },
    );
    return rulesOf(report, FOLLOWED);
  };
  expect(await rulesAfter(lost, found)).toEqual(["not-found-at-first", "task-not-found"]);
  expect(await rulesAfter(found, lost)).toEqual(["answer-unexpected", "task-not-found"]);
  // This word means an end only with a URL.
  const upsampled = Response.json({ ...TASK, status: "video_upsampling_completed" });
  expect(await rulesAfter(upsampled, lost)).toEqual(["answer-unexpected", "task-not-found"]);
});

test("a case takes as long as its answers together, in whole milliseconds", async () => {
  let now = 0;
  const clock = { now: () => now, sleep: async () => {} };
  const { report } = await check(
    () => {
      now += 1.3;
      return Response.json(now < 14 ? TASK : DONE);
    },
    { clock, paid: { model: "grok-video-3" } },
  );
  expect(report.cases.map(({ exchanges, duration }) => [exchanges, duration])).toEqual([
    ...Array.from({ length: 8 }, () => [1, 1]),
    [3, 4],
  ]);
});
