/** How much of a body is read, in bytes; a task takes a few thousand. */
export const BODY_LIMIT = 10_000_000;

/** A body is longer than `BODY_LIMIT`. */
export class BodyTooLarge extends Error {
  override name = "BodyTooLarge";
}

/**
 * Read a body as text.
 *
 * @throws BodyTooLarge as soon as it is; the stream's own error if it breaks off.
 */
export async function readText({ body }: Pick<Response, "body">): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) {
      throw new BodyTooLarge();
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
