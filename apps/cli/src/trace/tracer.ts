import { systemClock } from "@vidtask/client";
import { maskUrl } from "@vidtask/client/download";
import type { Io } from "../io.ts";
import { writeAbove } from "../live-block.ts";
import { toVisible } from "../visible.ts";

/** The headers that tell something. Others are left out: a cookie of a media host may be a key to the video. */
const TELLING = [
  ...["accept", "authorization", "content-type", "range", "if-range"],
  ...["content-length", "content-range", "content-encoding", "etag", "location", "retry-after", "server"],
  // By these a gateway finds a request in its own logs.
  ...["x-request-id", "x-oneapi-request-id", "cf-ray"],
];

/** What is told of one request. */
export interface TracedExchange {
  answer(status: number, headers: Headers): void;
  /** @throws What it is called with. */
  fail(error: unknown): never;
  end(size: number, broken?: unknown): void;
}

/** Tells on stderr what is sent and what is answered, with a number for each request. */
export class Tracer {
  static readonly #all = new WeakMap<Io, Tracer>();
  readonly #io: Io;
  #count = 0;

  /** The tracer of a call: all of its clients share the numbers. */
  static of(io: Io): Tracer {
    const tracer = Tracer.#all.get(io) ?? new Tracer(io);
    Tracer.#all.set(io, tracer);
    return tracer;
  }

  private constructor(io: Io) {
    this.#io = io;
  }

  /**
   * Tell that a request is sent.
   *
   * @param url A `URL` is that of media, which may be signed.
   * @param size Bytes of its body.
   */
  begin(method: string, url: string | URL, headers: Headers, size?: number): TracedExchange {
    const { clock = systemClock } = this.#io;
    this.#count += 1;
    const name = `#${this.#count}`;
    const startedAt = clock.now();
    const passed = () => `in ${Math.round(clock.now() - startedAt)} ms`;
    const tell = (mark: string, lines: string[]) =>
      writeAbove(this.#io.stderr, lines.map((line) => `${name} ${mark} ${toVisible(line)}\n`).join(""));
    const shown = typeof url === "string" ? url : maskUrl(url);
    tell(">", [`${method} ${shown}${size === undefined ? "" : ` (${size} bytes)`}`, ...toLines(headers)]);
    return {
      answer: (status, answered) => tell("<", [`${status} ${passed()}`, ...toLines(answered)]),
      fail(error) {
        tell("!", [`no answer ${passed()}: ${toReason(error)}`]);
        throw error;
      },
      end(received, broken) {
        const rest = broken === undefined ? "" : `, then ${toReason(broken)}`;
        tell("=", [`${received} bytes ${passed()}${rest}`]);
      },
    };
  }
}

function toLines(headers: Headers): string[] {
  return TELLING.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [`${name}: ${toShown(name, value)}`];
  });
}

function toShown(name: string, value: string): string {
  if (name === "authorization") {
    return "Bearer $VIDTASK_API_KEY";
  }
  return name === "location" ? maskUrl(value) : value;
}

/** Why something failed, which undici hides in the cause. */
function toReason(error: unknown): string {
  const inner = error instanceof Error ? (error.cause ?? error) : error;
  return inner instanceof Error ? inner.message || inner.name : String(inner);
}
