import { unknownName } from "./option-errors.ts";

/** Where a task stands. `odd` is a phase whose status word the spec does not list. */
export type Phase =
  | "pending"
  | "processing"
  | "odd"
  | "finishing"
  | "completed"
  | "failed"
  | "cancelled"
  | "error";

/** A part of a task's life. */
export interface Stage {
  /** When it ends, as a share of the task's duration. */
  until: number;
  phase: Phase;
  /** Percent at its start. */
  from: number;
  /** Percent at its end. */
  to: number;
}

const stage = (until: number, phase: Phase, from: number, to = from): Stage => ({ until, phase, from, to });
const forEver = Number.POSITIVE_INFINITY;
const success = [
  stage(0.1, "pending", 0),
  stage(0.9, "processing", 0, 90),
  stage(1, "finishing", 90, 99),
  stage(forEver, "completed", 100),
];
const failure = [stage(0.1, "pending", 0), stage(0.6, "processing", 0, 60), stage(forEver, "failed", 60)];

/** What can become of a task, and how it gets there. */
export const lives = {
  completed: success,
  failed: failure,
  "failed-without-reason": failure,
  cancelled: [stage(0.1, "pending", 0), stage(0.5, "processing", 0, 50), stage(forEver, "cancelled", 50)],
  error: [stage(0.1, "pending", 0), stage(0.6, "processing", 0, 60), stage(forEver, "error", 60)],
  stuck: [stage(0.1, "pending", 0), stage(0.4, "processing", 0, 40), stage(forEver, "processing", 40)],
  "no-video": success,
  // An inner attempt fails halfway, and the next one begins anew: neither status nor progress only rise.
  "inner-errors": [
    stage(0.1, "pending", 0),
    stage(0.45, "processing", 0, 80),
    stage(0.5, "pending", 0),
    stage(0.9, "processing", 0, 90),
    stage(1, "finishing", 90, 99),
    stage(forEver, "completed", 100),
  ],
  "unknown-status": [
    stage(0.1, "pending", 0),
    stage(0.9, "odd", 0, 90),
    stage(1, "finishing", 90, 99),
    stage(forEver, "completed", 100),
  ],
} as const satisfies Record<string, readonly Stage[]>;

/** What can become of a task. */
export type OutcomeName = keyof typeof lives;

/** The names of all outcomes. */
export const outcomeNames: readonly OutcomeName[] = [
  "completed",
  "failed",
  "failed-without-reason",
  "cancelled",
  "error",
  "stuck",
  "no-video",
  "inner-errors",
  "unknown-status",
];

/** Words of a prompt, in any case, that decide what becomes of its task; the first that is in it wins. */
export const promptWords = [
  ["fail without reason", "failed-without-reason"],
  ["fail", "failed"],
  ["cancel", "cancelled"],
  ["error status", "error"],
  ["stuck", "stuck"],
  ["no video", "no-video"],
  ["inner errors", "inner-errors"],
  ["unknown status", "unknown-status"],
] as const satisfies readonly (readonly [string, OutcomeName])[];

/** What the words of a prompt ask for, if they ask for anything. */
export function outcomeOfPrompt(prompt: string): OutcomeName | undefined {
  return promptWords.find(([words]) => new RegExp(`\\b${words}\\b`, "i").test(prompt))?.[1];
}

/** @throws TypeError for a name that is none. */
export function checkOutcome(name: OutcomeName): OutcomeName {
  if (!Object.hasOwn(lives, name)) {
    throw unknownName("outcome", name, outcomeNames);
  }
  return name;
}
