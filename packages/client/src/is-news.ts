import { runningWords, succeededWithUrlWords } from "@vidtask/types";
import type { Task } from "./task.ts";

/** Whether a task has changed in what a waiter cares for. */
export function isNews(before: Task, task: Task): boolean {
  return (
    before.status !== task.status ||
    before.outcome !== task.outcome ||
    before.progress !== task.progress ||
    before.videoUrl !== task.videoUrl
  );
}

/** Whether the spec lists the word of a task that runs. */
export function isListed(status: string): boolean {
  const words: readonly string[] = [...runningWords, ...succeededWithUrlWords];
  return words.includes(status);
}
