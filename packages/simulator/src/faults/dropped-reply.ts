/** A reply that never came: what `fetch` rejects with in Node when the other side resets the connection. */
export class DroppedReply extends TypeError {
  constructor() {
    const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
    super("fetch failed", { cause });
  }
}
