import type { Client } from "../create-client.ts";
import { queryTask } from "../query-task.ts";
import type { Task } from "../task.ts";
import { MissingVideoError, TaskFailedError } from "../wait-errors.ts";
import { VideoNotReadyError } from "./download-errors.ts";
import { maskUrl } from "./mask-url.ts";

/** Where a video comes from: its URL, and the task that can give a fresh one. */
export class MediaSource {
  readonly #client: Client;
  #url: string | undefined;
  #isFresh = false;
  readonly taskId: string | undefined;

  /** @param source A URL (what starts with http:// or https://), the id of a task, or the task. */
  constructor(client: Client, source: Task | string) {
    this.#client = client;
    if (typeof source !== "string") {
      this.taskId = source.id;
      this.#url = toVideoUrl(source);
    } else if (/^https?:\/\//i.test(source)) {
      this.#url = source;
    } else {
      this.taskId = source;
    }
  }

  /** Who it is about, in errors. */
  get subject(): string {
    return this.taskId === undefined
      ? `The video at ${maskUrl(this.#url ?? "")}`
      : `The video of task ${this.taskId}`;
  }

  /** The URL; an id is queried for it. */
  async url(signal: AbortSignal): Promise<string> {
    this.#url ??= await this.#query(signal);
    return this.#url;
  }

  /** Another URL than the one that was refused; undefined if there is none. The task is queried once at most. */
  async freshUrl(signal: AbortSignal): Promise<string | undefined> {
    const old = this.#url;
    if (this.#isFresh || this.taskId === undefined) {
      return undefined;
    }
    this.#url = await this.#query(signal);
    return this.#url === old ? undefined : this.#url;
  }

  async #query(signal: AbortSignal): Promise<string> {
    this.#isFresh = true;
    return toVideoUrl(await queryTask(this.#client, this.taskId ?? "", { signal }));
  }
}

/** The URL of a task's video. */
function toVideoUrl(task: Task): string {
  const { id, outcome, videoUrl, status } = task;
  if (outcome === "failed") {
    throw new TaskFailedError(task);
  }
  if (outcome === "running") {
    throw new VideoNotReadyError(`Task ${id} is ${status}, without a video yet; wait for it first.`, {
      taskId: id,
      task,
    });
  }
  if (videoUrl === undefined) {
    throw new MissingVideoError(task);
  }
  return videoUrl;
}
