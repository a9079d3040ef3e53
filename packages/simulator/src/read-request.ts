import { taskError } from "./error-answers.ts";
import type { Reply } from "./reply.ts";

/** The longest body that is read, in bytes. */
const BODY_LIMIT = 10_000_000;

/** How much of a body that is too long is thrown away unread, in bytes, so that its sender gets the answer. */
const DISCARD_LIMIT = 10 * BODY_LIMIT;

/** Read the JSON of a request, or answer as a gateway does that can't. */
export async function readRequest(request: Request): Promise<{ json: unknown } | Reply> {
  const text = await readText(request);
  if (text === undefined) {
    return taskError(413, "read_request_body_failed", "http: request body too large");
  }
  try {
    return { json: JSON.parse(text) };
  } catch {
    const reason = text === "" ? "unexpected end of JSON input" : "invalid character in JSON input";
    return taskError(400, "invalid_request", reason);
  }
}

async function readText(request: Request): Promise<string | undefined> {
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  // A sender that has gone sends no more: what is waited for ends here.
  request.signal.addEventListener("abort", () => reader?.cancel().catch(() => {}));
  let text = "";
  let size = 0;
  while (reader && size <= DISCARD_LIMIT) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    size += value.byteLength;
    text = size > BODY_LIMIT ? "" : text + decoder.decode(value, { stream: true });
  }
  return size > BODY_LIMIT ? undefined : text + decoder.decode();
}
