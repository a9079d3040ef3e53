// Counts and order over real sockets: nothing here looks at a time.
import { once } from "node:events";
import { createServer as createTlsServer } from "node:https";
import { createTask, NetworkError, SubmissionUnknownError, waitForTask } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { FakeClock } from "./fake-clock.ts";
import { clientOf, rejection } from "./helpers.ts";
import { selfSigned } from "./self-signed.ts";
import { closedUrl, listen, socketGatewayOf } from "./server.ts";

const body = { model: "veo3.1-fast", prompt: "A lighthouse" };
const created = JSON.stringify({ id: "grok:1", status: "pending" });

describe("a create over a socket", () => {
  test("that was kept open and drops is sent once more by nobody", async () => {
    const { client, arrived } = await socketGatewayOf(({ socket }, response) => {
      if (arrived.length === 1) {
        response.end(created);
      } else {
        socket.destroy();
      }
    });
    expect(await createTask(client, body)).toMatchObject({ id: "grok:1" });
    const error = await rejection(createTask(client, body));
    expect(error).toBeInstanceOf(SubmissionUnknownError);
    expect(arrived).toEqual(["POST", "POST"]);
  });

  test("whose answer breaks off may be billed", async () => {
    const { client, arrived } = await socketGatewayOf(({ socket }, response) => {
      response.writeHead(200, { "Content-Length": created.length }).write(created.slice(0, 8), () => {
        socket.destroy();
      });
    });
    const error = await rejection(createTask(client, body));
    expect(error).toBeInstanceOf(SubmissionUnknownError);
    expect(error).toMatchObject({ cause: { name: "NetworkError" } });
    expect(arrived).toEqual(["POST"]);
  });

  test("that is aborted may be billed, and closes its socket", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    let closed: Promise<unknown> | undefined;
    const { client, arrived } = await socketGatewayOf(({ socket }) => {
      closed = once(socket, "close");
      abort.abort(reason);
    });
    const error = await rejection(createTask(client, body, { signal: abort.signal }));
    expect(error).toMatchObject({ name: "SubmissionUnknownError", cause: reason });
    await closed;
    expect(arrived).toEqual(["POST"]);
  });

  test("is not sent after a redirect", async () => {
    const { client, arrived } = await socketGatewayOf(({ url }, response) => {
      response.writeHead(307, { Location: url }).end();
    });
    expect(await rejection(createTask(client, body))).toMatchObject({ name: "RedirectError", status: 307 });
    expect(arrived).toEqual(["POST"]);
  });

  test("that nobody listens to is safe to send again", async () => {
    const { client } = clientOf(fetch, { baseUrl: await closedUrl() });
    const error = await rejection(createTask(client, body));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ message: expect.stringContaining("ECONNREFUSED") });
  });

  test("with a certificate that nobody signed is safe to send again, and none arrives", async () => {
    let arrived = 0;
    const server = createTlsServer(selfSigned(), () => {
      arrived += 1;
    });
    const { client } = clientOf(fetch, { baseUrl: `https://127.0.0.1:${await listen(server)}` });
    const error = await rejection(createTask(client, body));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ cause: { cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" } } });
    expect(arrived).toBe(0);
  });
});

test("an abort in the middle of a poll closes its socket, and no request follows", async () => {
  const clock = new FakeClock();
  const abort = new AbortController();
  const reason = new Error("enough");
  let closed: Promise<unknown> | undefined;
  let sent = 0;
  const { client, arrived } = await socketGatewayOf(
    ({ socket }) => {
      closed = once(socket, "close");
      abort.abort(reason);
    },
    {
      clock,
      fetch(request) {
        sent += 1;
        return fetch(request);
      },
    },
  );
  expect(await rejection(waitForTask(client, "grok:1", { signal: abort.signal }))).toBe(reason);
  await closed;
  await clock.advance(3_600_000);
  expect({ arrived, sent, sleeping: clock.sleeping }).toEqual({ arrived: ["GET"], sent: 1, sleeping: 0 });
});
