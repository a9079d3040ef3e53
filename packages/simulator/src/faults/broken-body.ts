import type { Reply } from "../reply.ts";
import type { FaultContext } from "./fault.ts";

/** Send half of a body, then break off, as a socket does that is closed. */
export function cutBody(reply: Reply): Reply {
  const { head, size } = halve(reply);
  let sent = false;
  const body = new ReadableStream<Uint8Array>(
    {
      // At the second read, not before: an error throws away what is queued.
      pull(controller) {
        if (!sent && head.byteLength > 0) {
          sent = true;
          controller.enqueue(head);
          return;
        }
        const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
        controller.error(new TypeError("terminated", { cause }));
      },
    },
    { highWaterMark: 0 },
  );
  return withBody(reply, body, size);
}

/** Send half of a body at once, and the rest after `duration` milliseconds. */
export function slowBody(reply: Reply, { request, rule, clock }: FaultContext, onWhole: () => void): Reply {
  const { head, tail, size } = halve(reply);
  const { signal } = request;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(head);
      await clock.sleep(rule.duration ?? 5_000, signal);
      if (signal.aborted) {
        controller.error(signal.reason);
        return;
      }
      controller.enqueue(tail);
      controller.close();
      onWhole();
    },
  });
  return withBody(reply, body, size);
}

function halve({ body }: Reply) {
  // A spoilt reply is not spoilt again: its body is no stream.
  const bytes =
    body instanceof Uint8Array ? body : new TextEncoder().encode(typeof body === "string" ? body : "");
  const middle = Math.floor(bytes.byteLength / 2);
  return { head: bytes.subarray(0, middle), tail: bytes.subarray(middle), size: bytes.byteLength };
}

/** The same reply, with the length that its body should have. */
function withBody({ status, headers }: Reply, body: ReadableStream<Uint8Array>, size: number): Reply {
  return { status, headers: { ...headers, "Content-Length": `${size}` }, body };
}
