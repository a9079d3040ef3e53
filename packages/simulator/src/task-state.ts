import { lives, type Phase, type Stage } from "./outcomes.ts";
import type { SimulatedTask } from "./simulated-task.ts";

const FOR_EVER = Number.POSITIVE_INFINITY;

/** A life without stages would end at once. */
const DONE: Stage = { until: FOR_EVER, phase: "completed", from: 100, to: 100 };

/** How a task goes at one moment. */
export interface TaskState {
  readonly phase: Phase;
  /** Percent, a whole number. */
  readonly progress: number;
  /** When the phase began, in Unix milliseconds. */
  readonly updatedAt: number;
  /** Whether nothing changes any more; a task that is stuck counts as running. */
  readonly isFinal: boolean;
}

/**
 * How a task goes. Nothing ticks: it depends on the task and the time alone.
 *
 * @param now Unix milliseconds.
 */
export function toTaskState({ outcome, createdAt, duration }: SimulatedTask, now: number): TaskState {
  const stages: readonly Stage[] = lives[outcome];
  const age = now - createdAt;
  // The last stage has no end; to say so apart serves a duration of 0.
  const index = stages.findIndex(({ until }) => until === FOR_EVER || age < until * duration);
  const { phase, from, to, until } = stages[index] ?? DONE;
  const begin = duration * (stages[index - 1]?.until ?? 0);
  const share = to > from ? (age - begin) / (until * duration - begin) : 0;
  return {
    phase,
    progress: Math.floor(from + (to - from) * share),
    updatedAt: Math.round(createdAt + begin),
    isFinal: until === FOR_EVER && phase !== "processing",
  };
}
