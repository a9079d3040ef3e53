import { setImmediate as turn } from "node:timers/promises";

/** Have what came of a body go out before its error destroys the socket: Node would throw it away otherwise. */
export function flushBeforeCut(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
        } else {
          controller.enqueue(value);
        }
      } catch (error) {
        await turn();
        controller.error(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
