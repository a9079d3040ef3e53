import type { Task } from "@vidtask/client";
import type { Io } from "../io.ts";
import type { Journal } from "./journal.ts";
import { writeEvent } from "./write-event.ts";

/**
 * Write down what was heard of a task.
 *
 * @param isShown Whether it was printed and that was written, and with it the video's URL if there is one.
 */
export function noteTask(
  io: Pick<Io, "stderr">,
  journal: Journal | undefined,
  key: string,
  { status, outcome }: Task,
  isShown: boolean,
): void {
  writeEvent(io, journal, {
    event: "task",
    key,
    status,
    outcome,
    isShown: (isShown && outcome === "succeeded") || undefined,
  });
}
