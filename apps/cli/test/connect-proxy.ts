import { createServer, request as send } from "node:http";
import { connect } from "node:net";
import { listen } from "../../../packages/client/test/server.ts";

/** A proxy for tests on the loopback. Whatever host it is asked for, it leads to one port of this machine. */
export async function connectProxyOf(port: number) {
  /** What it was asked for: `CONNECT media.test:443`, `GET http://media.test/a.mp4`. */
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { method, url = "", headers } = request;
    asked.push(`${method} ${url}`);
    const { pathname, search } = new URL(url);
    const onward = send({ host: "127.0.0.1", port, path: pathname + search, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.on("connect", ({ url = "" }, socket) => {
    asked.push(`CONNECT ${url}`);
    const onward = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, asked };
}
