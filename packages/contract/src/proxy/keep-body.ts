import { BODY_LIMIT } from "../read-text.ts";

/** Who is told what became of a body, once. */
export interface BodyListener {
  /** It has ended; its text. */
  onEnd(text: string): void;
  /** It is longer than is read; it goes on. */
  onTooLarge(): void;
  onError(error: unknown): void;
  /** Nobody wants the rest. */
  onCancel(): void;
}

/** Pass a body on as it comes, and keep its text, up to what is read of one. */
export function keepBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  listener: BodyListener,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  let isTold = false;

  function tell(what: () => void): void {
    if (!isTold) {
      isTold = true;
      text = "";
      what();
    }
  }

  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            const whole = text + decoder.decode();
            tell(() => listener.onEnd(whole));
            controller.close();
            return;
          }
          size += value.byteLength;
          if (size > BODY_LIMIT) {
            tell(() => listener.onTooLarge());
          }
          if (!isTold) {
            text += decoder.decode(value, { stream: true });
          }
          controller.enqueue(value);
        } catch (error) {
          tell(() => listener.onError(error));
          controller.error(error);
        }
      },
      cancel(reason) {
        tell(() => listener.onCancel());
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
