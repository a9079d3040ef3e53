import { drawHex, drawUuid, mulberry32 } from "../random.ts";
import type { SimulatedTask } from "../simulated-task.ts";

/** A file of a completed task. */
export type MediaKind = "mp4" | "jpg";

/** Which file a path names, as far as the path tells. */
export interface MediaPath {
  number: number;
  name: string;
  kind: MediaKind;
}

/** The path of a task's file. Its name can't be guessed, and its query string is a signature for a limited time. */
export function toMediaPath(task: SimulatedTask, kind: MediaKind, expires: number): string {
  const query = `expires=${expires}&signature=${sign(task, expires)}`;
  return `/media/${task.number}/${nameOf(task, kind)}.${kind}?${query}`;
}

/** Read a path; undefined if it is not one of a file. */
export function parseMediaPath(pathname: string): MediaPath | undefined {
  const [, number, name, kind] = /^\/media\/(\d{1,9})\/([\w-]+)\.(mp4|jpg)$/.exec(pathname) ?? [];
  return name === undefined
    ? undefined
    : { number: Number(number), name, kind: kind === "jpg" ? "jpg" : "mp4" };
}

/** The name of a task's file, without its suffix. */
export function nameOf({ seed }: SimulatedTask, kind: MediaKind): string {
  return drawUuid(mulberry32(seed ^ (kind === "mp4" ? 1 : 2)));
}

/** The signature of a time of expiry. It imitates those of real hosts, and protects nothing. */
export function sign({ seed }: SimulatedTask, expires: number): string {
  return drawHex(mulberry32(seed ^ expires), 32);
}

/**
 * When a URL that is answered now expires, in Unix seconds. It stays the same for one lifetime, then there is a new one.
 *
 * @param lifetime Milliseconds.
 */
export function toExpiry(completedAt: number, now: number, lifetime: number): number {
  const periods = lifetime === Number.POSITIVE_INFINITY ? 0 : Math.floor((now - completedAt) / lifetime) + 1;
  const end = periods === 0 ? FAR : completedAt + periods * lifetime;
  return Math.ceil(end / 1000);
}

/** The end of the year 9999. */
const FAR = 253_402_300_799_000;
