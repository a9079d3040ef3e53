/** How much of a body is read, in bytes; a task takes a few thousand. */
const BODY_LIMIT = 10_000_000;

/** The time-out of each response's call, cleared with its body: until then a timer holds the whole call in memory. */
export const timers = new WeakMap<Response, ReturnType<typeof setTimeout>>();

/** Read a body as text; undefined if it is longer than `BODY_LIMIT`. */
export async function readBody(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    text += decoder.decode(value, { stream: true });
    size += value.byteLength;
    if (size > BODY_LIMIT) {
      // Not awaited: how a stream ends that nobody reads does not matter.
      reader.cancel().catch(() => {});
      return undefined;
    }
  }
  clearTimeout(timers.get(response));
  return text + decoder.decode();
}

/** The value of a JSON text, or undefined if it is none. */
export function parseJson(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
