import { systemClock, type Task, type WaitOptions } from "@vidtask/client";
import type { Io } from "./io.ts";
import { LiveBlock } from "./live-block.ts";
import { type Bar, renderBars } from "./render-bars.ts";
import { describeTask } from "./render-task.ts";
import { createStyle } from "./style.ts";
import { toVisible } from "./visible.ts";
import type { WaitFlags } from "./wait-flags.ts";

/** Shows on stderr how tasks go. */
export interface Progress {
  /** What a wait has to tell. */
  callbacks: Pick<WaitOptions, "onRetry" | "onUnknownStatus" | "onBudget"> & { onUpdate(task: Task): void };
  /** Say something that stays, unless all is to be quiet. */
  note(text: string): void;
  /** Show a task that has been asked for, before its first answer. */
  begin(id: string): void;
  /** Take a task off the screen and print what became of it. */
  print(id: string, write: () => void): void;
  stop(): void;
}

/** One live bar for each task where stderr is a terminal, else one plain line for each change. */
export function createProgress(io: Io, flags: WaitFlags): Progress {
  const { stderr, env, clock = systemClock } = io;
  const style = createStyle(env, stderr);
  if (flags.quiet || !stderr.isTTY || env.TERM === "dumb") {
    const note = (text: string) => flags.quiet || stderr.write(toNote(text));
    return {
      note,
      callbacks: {
        ...createNotes(note),
        onUpdate: (task) =>
          !flags.quiet && stderr.write(`${toVisible(task.id)}  ${describeTask(task, style)}\n`),
      },
      begin() {},
      print: (_, write) => write(),
      stop() {},
    };
  }
  const running = new Map<string, Bar>();
  const stopped = new AbortController();
  const block = new LiveBlock(stderr);
  let done = 0;
  const draw = () => {
    // A terminal that does not know its size says 0.
    const [columns, rows] = [stderr.columns || 80, stderr.rows || 24];
    block.draw(renderBars([...running.values()], done, { style, columns, rows, now: clock.now() }));
  };
  const note = (text: string) => {
    block.clear();
    stderr.write(toNote(text));
    draw();
  };
  const isOver = (task: Task) => task.outcome === "failed" || (task.outcome === "succeeded" && task.videoUrl);
  void (async () => {
    while (!stopped.signal.aborted) {
      await clock.sleep(1_000, stopped.signal);
      if (!stopped.signal.aborted) {
        draw();
      }
    }
  })();
  return {
    note,
    callbacks: {
      ...createNotes(note),
      onUpdate(task) {
        const { since } = running.get(task.id) ?? { since: clock.now() };
        if (!isOver(task)) {
          running.set(task.id, { id: task.id, task, since });
        }
        draw();
      },
    },
    begin(id) {
      running.set(id, { id, task: undefined, since: clock.now() });
      draw();
    },
    print(id, write) {
      running.delete(id);
      done += 1;
      block.clear();
      write();
      draw();
    },
    stop() {
      stopped.abort();
      block.clear();
    },
  };
}

/** What a wait has to tell besides how the task goes, in sentences. */
export function createNotes(
  note: (text: string) => void,
): Pick<WaitOptions, "onRetry" | "onUnknownStatus" | "onBudget"> {
  return {
    onRetry: ({ error, delay }) =>
      note(`${error.taskId}: ${error.message} Asking again in ${toSeconds(delay)}.`),
    onUnknownStatus: (status) => note(`The status "${status}" is not known; it is taken as running.`),
    onBudget: ({ tasks, interval }) =>
      note(`${tasks} tasks share the requests: each is asked for about every ${toSeconds(interval)}.`),
  };
}

/** A line of what is told on stderr. */
export function toNote(text: string): string {
  return `vidtask: ${toVisible(text)}\n`;
}

function toSeconds(milliseconds: number): string {
  return `${Math.max(1, Math.round(milliseconds / 1_000))} s`;
}
