/** An answer that is no `Response` yet: to make one costs more than all the rest of an answer. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;
}

/** A reply with a JSON body. */
export function jsonReply(status: number, value: object, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(value),
  };
}

/** A reply with a body of another type. */
export function textReply(status: number, type: string, body: string): Reply {
  return { status, headers: { "Content-Type": type }, body };
}

/** The reply as `fetch` gives it. */
export function toResponse({ status, headers, body }: Reply): Response {
  return new Response(body, { status, headers });
}
