import { timers } from "./time-limit.ts";

/** How much of a body is read, in bytes; a task takes a few thousand. */
const BODY_LIMIT = 10_000_000;

/** Read a body as text; empty if it is longer than `BODY_LIMIT`. However it ends, the limit of its call ends with it. */
export async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (let size = 0; reader; ) {
      const { done, value } = await reader.read();
      text += decoder.decode(value, { stream: !done });
      if (done) {
        return text;
      }
      size += value.length;
      if (size > BODY_LIMIT) {
        // Not awaited: how a stream ends that nobody reads does not matter.
        reader.cancel().catch(() => {});
        return "";
      }
    }
    return text;
  } finally {
    clearTimeout(timers.get(response));
  }
}

/** The value of a JSON text, or undefined if it is none. */
export function parseJson(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
