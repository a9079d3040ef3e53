import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";
import { type Client, type ClientOptions, createClient } from "@vidtask/client";
import { onTestFinished } from "vitest";

/** Have a server listen on the loopback until the test is over. Gives its port. */
export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    for (const socket of sockets) {
      socket.destroy();
    }
    if (server.listening) {
      server.close();
      await once(server, "close");
    }
  });
  const address = server.address();
  if (address === null || typeof address === "string") {
    throw new Error("The server has no port.");
  }
  return address.port;
}

/** A client of a gateway behind a real socket, and the methods of the requests that arrived there. */
export async function socketGatewayOf(listener: RequestListener, options: Partial<ClientOptions> = {}) {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    arrived.push(request.method ?? "");
    listener(request, response);
  });
  const baseUrl = `http://127.0.0.1:${await listen(server)}`;
  const client: Client = createClient({ baseUrl, apiKey: "sk-test-0123456789abcdef", ...options });
  return { client, arrived };
}

/** The address of a port on the loopback that nobody listens on. */
export async function closedUrl(): Promise<string> {
  const server = createTcpServer();
  const port = await listen(server);
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}

/** An error of `fetch` as Node gives it: the code is in the cause. */
export function fetchFailed(message: string, details: { code: string; syscall?: string }): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), details) });
}
