import type { TaskStatus } from "@vidtask/types";

/** What became of a task, or that it is not known yet. */
export type Outcome = "running" | "succeeded" | "failed";

/** One task, read from any of the gateways' bodies. What a body does not say is undefined. */
export interface Task {
  /** The id that was asked for. A body's own id may lack its prefix. */
  id: string;
  /** The gateway's word, lower-cased; `unknown` if it gave none. */
  status: TaskStatus;
  /** What the word means, by the status table of the spec. */
  outcome: Outcome;
  /** Percent, 0 to 100, only where the gateway tells. */
  progress: number | undefined;
  /** Where the video is: an absolute http or https URL. */
  videoUrl: string | undefined;
  /** Where a still picture of the video is. */
  thumbnailUrl: string | undefined;
  /** The upstream's name of the model, which may differ from the one asked for. */
  model: string | undefined;
  /** The prompt, as the gateway echoes it. */
  prompt: string | undefined;
  /** The prompt that was used in the end, without its fence of backticks. */
  enhancedPrompt: string | undefined;
  /** Why it failed. Undefined unless `outcome` is `failed`, and for some failures then too. */
  error: TaskReason | undefined;
  createdAt: Date | undefined;
  /** When the status last changed. */
  updatedAt: Date | undefined;
  completedAt: Date | undefined;
  /** The body that all this was read from. */
  raw: unknown;
}

/** A task whose video is there. */
export interface SucceededTask extends Task {
  outcome: "succeeded";
  videoUrl: string;
}

/** A task that failed. */
export interface FailedTask extends Task {
  outcome: "failed";
}

/** A task of which nothing more will become. */
export type FinalTask = SucceededTask | FailedTask;

/** Whether nothing more will become of a task. */
export function isFinal(task: Task): task is FinalTask {
  return task.outcome === "failed" || (task.outcome === "succeeded" && task.videoUrl !== undefined);
}

/** Why a task failed. */
export interface TaskReason {
  /** A text for people; the code, where there is no text. */
  message: string;
  code?: string | undefined;
}
