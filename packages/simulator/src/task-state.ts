import { lives, type Phase, type Stage } from "./outcomes.ts";
import type { SimulatedTask } from "./simulated-task.ts";

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
  const index = stages.findIndex(({ until }) => age < until * duration);
  const { phase, from, to, until } = stages[index] ?? { phase: "completed", from: 100, to: 100, until: 1 };
  const begin = duration * (stages[index - 1]?.until ?? 0);
  const share = to > from ? (age - begin) / (until * duration - begin) : 0;
  return {
    phase,
    progress: Math.floor(from + (to - from) * share),
    updatedAt: Math.round(createdAt + begin),
    isFinal: until === Number.POSITIVE_INFINITY && phase !== "processing",
  };
}
