import { readPlace, toCode } from "./read-place.ts";
import type { TaskReason } from "./task.ts";

/** Read an error that is a text, or an object with `message` and `code`; empty texts are none. */
export function readReason(value: unknown): TaskReason | undefined {
  const code = toCode(readPlace(value, "/code"));
  const message = toCode(readPlace(value, "/message")) ?? code ?? toCode(value);
  return message === undefined ? undefined : { message, code };
}
