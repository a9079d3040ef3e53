import { isObject } from "./is-object.ts";

/** What a line of the journal tells of a create, and of the task that came of it. */
export interface JournalEvent {
  /**
   * `create` before a create is sent, then how it was answered: `accepted`, `refused` or `unknown`. Later `task` for what a
   * command saw of the task, and `download` for its file.
   */
  event: string;
  /** The create that it is about: an id of this machine's own, since there is none yet while it is sent. */
  key: string;
  /** When, in ISO 8601. */
  at: string;
  /** The gateway, and the profile that its key came from. */
  baseUrl?: string | undefined;
  profile?: string | undefined;
  operation?: string | undefined;
  model?: string | undefined;
  prompt?: string | undefined;
  /** URLs without their query string; of images that were sent inline the hash and the length alone. */
  images?: string[] | undefined;
  /** The line of a batch. */
  line?: LineIdentity | undefined;
  /** The task's id. */
  id?: string | undefined;
  status?: string | undefined;
  outcome?: string | undefined;
  /** Whether the video's URL was printed by a command for single tasks, so that nobody has to wait for it any more. */
  isShown?: boolean | undefined;
  /** Why it was refused, or is not known. */
  error?: { name: string; message: string; exit: number } | undefined;
  file?: string | undefined;
  sha256?: string | undefined;
}

/** What makes a line of a batch the same in the next run: its gateway, what it asks for, and which among equals it is. */
export interface LineIdentity {
  /** Of the canonical body. */
  sha256: string;
  /** From 0 on. */
  ordinal: number;
}

/** How each line of the journal begins. Inside a value of JSON it can't stand, since quotes are escaped there. */
export const EVENT_HEAD = '{"event":"';

/** The text of an event: one line that begins with `EVENT_HEAD`. */
export function toEventText({ event, ...rest }: JournalEvent): string {
  return JSON.stringify({ event, ...rest });
}

/** Read an event; undefined if the text is none. */
export function readEvent(text: string): JournalEvent | undefined {
  const value = parse(text);
  const [event, key, at] = ["event", "key", "at"].map((name) => textOf(value, name));
  if (event === undefined || key === undefined || at === undefined || Number.isNaN(Date.parse(at))) {
    return undefined;
  }
  const names = ["baseUrl", "profile", "operation", "model", "prompt", "id", "status", "outcome"] as const;
  const files = ["file", "sha256"] as const;
  const texts: Partial<Record<(typeof names)[number] | (typeof files)[number], string>> = Object.fromEntries(
    [...names, ...files].map((name) => [name, textOf(value, name)]),
  );
  const { images, line, isShown, error } = isObject(value) ? value : {};
  return {
    event,
    key,
    at,
    ...texts,
    images: Array.isArray(images) ? images.map(String) : undefined,
    line: readLine(line),
    isShown: isShown === true,
    error: readError(error),
  };
}

function readLine(value: unknown): LineIdentity | undefined {
  const { sha256, ordinal } = isObject(value) ? value : {};
  return typeof sha256 === "string" && typeof ordinal === "number" ? { sha256, ordinal } : undefined;
}

function readError(value: unknown): JournalEvent["error"] {
  const { name, message, exit } = isObject(value) ? value : {};
  return typeof name === "string" && typeof message === "string" && typeof exit === "number"
    ? { name, message, exit }
    : undefined;
}

function textOf(value: unknown, name: string): string | undefined {
  const text = isObject(value) ? value[name] : undefined;
  return typeof text === "string" && text !== "" ? text : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
