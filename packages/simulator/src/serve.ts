import type { ServerRequest } from "srvx";
import { FastResponse, serve as listen } from "srvx/node";
import type { Simulator } from "./create-simulator.ts";
import { DroppedReply } from "./faults/dropped-reply.ts";
import { flushBeforeCut } from "./flush-before-cut.ts";
import { allowOrigins, answerPreflight, checkHost } from "./guard-origins.ts";
import { type Reply, textReply } from "./reply.ts";

/** Where to serve. */
export interface ServeOptions {
  /** The port on 127.0.0.1. Default: 0, one that is free. */
  port?: number;
}

/** A simulator that listens. */
export interface Served {
  /** Its address, such as `http://127.0.0.1:4010`: the base URL for clients, and the page for people. */
  readonly url: string;
  /** Stop listening, and close every connection. */
  close(): Promise<void>;
}

/**
 * Serve a simulator on 127.0.0.1, for this machine alone.
 *
 * @throws The error of the socket, if the port is taken.
 */
export async function serve(
  simulator: Pick<Simulator, "answer">,
  { port = 0 }: ServeOptions = {},
): Promise<Served> {
  const server = listen({
    port,
    hostname: "127.0.0.1",
    silent: true,
    // Signals are the business of the program that this runs in.
    gracefulShutdown: false,
    manual: true,
    fetch: async (request) => {
      const { body, ...init } = allowOrigins(
        request,
        checkHost(request) ?? answerPreflight(request) ?? (await answer(simulator, request)),
      );
      return new FastResponse(body instanceof ReadableStream ? flushBeforeCut(body) : body, init);
    },
  });
  await server.serve();
  return {
    url: `${server.url}`.replace(/\/$/, ""),
    close: () => server.close(true),
  };
}

async function answer(simulator: Pick<Simulator, "answer">, request: ServerRequest): Promise<Reply> {
  try {
    return await simulator.answer(request, request._url);
  } catch (error) {
    if (error instanceof DroppedReply) {
      request.runtime?.node?.res?.socket?.resetAndDestroy();
      return { status: 500, headers: {}, body: null };
    }
    // A function among the options has thrown: whoever wrote it is to see that.
    return textReply(500, "text/plain; charset=utf-8", `${error}\n`);
  }
}
