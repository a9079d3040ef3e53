import { once } from "node:events";
import { createServer } from "node:http";
import { FastResponse, NodeRequest, sendNodeResponse } from "srvx/node";
import type { Accepted } from "./accept.ts";
import type { Exchange } from "./exchange.ts";
import { createForward } from "./proxy/create-forward.ts";
import { isLoopbackHost } from "./proxy/is-loopback-host.ts";
import { proxyError } from "./proxy/proxy-error.ts";
import type { Report } from "./report.ts";

/** Which gateway to stand before, and how. */
export interface ProxyOptions {
  /** Scheme and host of the gateway, without `/v1`. */
  baseUrl: string;
  /** The port on 127.0.0.1. Default: 0, one that is free. */
  port?: number | undefined;
  /** Findings that are put up with. Default: none. */
  accept?: readonly Accepted[] | undefined;
  /** When it began. Default: now. */
  startedAt?: Date | undefined;
  /** What sends a request. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Called with each answer that is checked, and its case in the report. Default: nobody is told. */
  onExchange?: ((exchange: Exchange, name: string) => void) | undefined;
}

/** A proxy that listens. */
export interface ServedProxy {
  /** Its address, such as `http://127.0.0.1:4010`: the base URL for the calls that are to be checked. */
  readonly url: string;
  /** What was found until now. */
  report(): Report;
  /** Stop listening, and close every connection. */
  close(): Promise<void>;
}

/**
 * Serve a proxy to a gateway on 127.0.0.1, for this machine alone, and compare what passes with the contract. Calls go to the
 * gateway with the caller's own key, and answers come back as they are; redirects are not followed.
 *
 * @throws TypeError if the base URL can't be one; the error of the socket, if the port is taken.
 */
export async function serveProxy(options: ProxyOptions): Promise<ServedProxy> {
  const { port = 0 } = options;
  const { forward, report } = createForward(options);
  const server = createServer(async (req, res) => {
    const { url = "/" } = req;
    if (!isLoopbackHost(req.headers.host)) {
      const message = "it serves 127.0.0.1 and localhost only; use its address.";
      await sendNodeResponse(res, proxyError(421, "host_not_served", message));
    } else if (!url.startsWith("/")) {
      const message = "it stands for one gateway; use it as the base URL, not as an HTTP proxy.";
      await sendNodeResponse(res, proxyError(400, "path_not_served", message));
    } else {
      // A native one has no status beyond 599; gateways have.
      const { body, status, statusText, headers } = await forward(new NodeRequest({ req, res }), url);
      await sendNodeResponse(res, new FastResponse(body, { status, statusText, headers }));
    }
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : port}`,
    report,
    close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      return closed.then(() => {});
    },
  };
}
