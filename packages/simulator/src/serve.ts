import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { ServerRequest } from "srvx";
import { FastResponse, NodeRequest, sendNodeResponse } from "srvx/node";
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
  const server = createServer(async (req, res) => {
    const request = new NodeRequest({ req, res });
    const reply = checkHost(request) ?? answerPreflight(request) ?? (await answer(simulator, request, res));
    await send(res, allowOrigins(request, reply));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : port}`,
    close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      return closed.then(() => {});
    },
  };
}

/** A text goes out in one write with its head, which is what makes a server fast; a stream by the library's rules. */
async function send(res: ServerResponse, { status, headers, body }: Reply): Promise<void> {
  if (body instanceof ReadableStream) {
    await sendNodeResponse(res, new FastResponse(flushBeforeCut(body), { status, headers }));
  } else if (body === null) {
    res.writeHead(status, headers).end();
  } else {
    res.writeHead(status, { "Content-Length": Buffer.byteLength(body), ...headers }).end(body);
  }
}

async function answer(
  simulator: Pick<Simulator, "answer">,
  request: ServerRequest,
  res: ServerResponse,
): Promise<Reply> {
  try {
    return await simulator.answer(request, request._url);
  } catch (error) {
    if (error instanceof DroppedReply) {
      res.socket?.resetAndDestroy();
      return { status: 500, headers: {}, body: null };
    }
    // A function among the options has thrown: whoever wrote it is to see that.
    return textReply(500, "text/plain; charset=utf-8", `${error}\n`);
  }
}
