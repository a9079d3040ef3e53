import { isObject, toText } from "./read-place.ts";
import type { TaskReason } from "./task.ts";

/** Read an error that is a text, or an object with `message` and `code`; empty texts are none. */
export function readReason(value: unknown): TaskReason | undefined {
  if (!isObject(value)) {
    const message = toText(value);
    return message === undefined ? undefined : { message };
  }
  const code = toText(value.code);
  const message = toText(value.message) ?? code;
  if (message === undefined) {
    return undefined;
  }
  return code === undefined ? { message } : { message, code };
}
