// Bad gateways over real sockets. What is at the end of a hang or a flood is seen by what the server's side sees.
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { closedUrl, listen } from "../../client/test/server.ts";
import { type CheckOptions, checkGateway } from "../src/index.ts";
import { closing, KEY, rulesOf, TASK } from "./helpers.ts";

const FIRST = "A query without a key is refused";

/** Check a gateway on a socket; gives what arrived there too. */
async function checkSocket(listener: RequestListener, options: Partial<CheckOptions> = {}) {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    arrived.push(`${request.method} ${request.url}`);
    listener(request, response);
  });
  const baseUrl = `http://127.0.0.1:${await listen(server)}`;
  const check = checkGateway({ baseUrl, apiKey: KEY, ...options });
  return { report: await check, arrived };
}

/** Have the first request meet a listener; the others are refused, as all should be. */
function atFirst(listener: RequestListener): RequestListener {
  let isFirst = true;
  return (request, response) => {
    if (isFirst) {
      isFirst = false;
      listener(request, response);
    } else {
      refuse(request, response);
    }
  };
}

function refuse(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(401, { "Content-Type": "application/json" }).end('{"error":{"message":"No"}}');
}

const finding = (rule: string, actual: string, severity = "error") => ({ severity, rule, place: "", actual });

test("who hangs before the headers is left, and its socket is closed, also after garbage was collected", async () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  let closed: Promise<void> | undefined;
  const hang = atFirst(({ socket }) => {
    closed = closing(socket);
    collect();
  });
  const { report, arrived } = await checkSocket(hang, { timeout: 50 });
  await closed;
  expect(report.cases[0]).toMatchObject({
    exchanges: 0,
    findings: [finding("answer-timeout", "nothing whole within 50 ms")],
  });
  expect(report.keeps).toBe(false);
  expect(arrived).toHaveLength(7);
});

test("who hangs in the body is left, and its socket is closed", async () => {
  let closed: Promise<void> | undefined;
  const hang = atFirst(({ socket }, response) => {
    closed = closing(socket);
    response.writeHead(200, { "Content-Type": "application/json" }).write('{"id":');
  });
  const { report } = await checkSocket(hang, { timeout: 50 });
  await closed;
  expect(report.cases[0]?.findings).toMatchObject([finding("answer-timeout", "nothing whole within 50 ms")]);
});

test("a body without end is left after 10 MB, and its socket is closed", async () => {
  let written = 0;
  let closed: Promise<void> | undefined;
  const chunk = Buffer.alloc(100_000, " ");
  const flood = atFirst(({ socket }, response) => {
    closed = closing(socket);
    const pour = () => {
      while (!response.destroyed && response.write(chunk)) {
        written += chunk.length;
      }
      written += chunk.length;
    };
    response.on("drain", pour);
    pour();
  });
  const { report } = await checkSocket(flood);
  await closed;
  expect(report.cases[0]?.findings).toMatchObject([finding("body-too-large", "more than 10 MB")]);
  // The rest is what sockets hold.
  expect(written).toBeGreaterThan(10_000_000);
  expect(written).toBeLessThan(30_000_000);
});

test("a body of exactly 10 MB is read", async () => {
  const whole = atFirst((_, response) => {
    response.writeHead(401).end(Buffer.alloc(10_000_000, " "));
  });
  const { report } = await checkSocket(whole);
  expect(rulesOf(report, FIRST)).toEqual(["error-body-missing"]);
});

test.each([301, 302, 307, 308])(
  "a redirect with %i is not followed: nothing reaches the other host",
  async (status) => {
    let reached = 0;
    const other = createServer((_, response) => {
      reached += 1;
      response.end();
    });
    const url = `http://127.0.0.1:${await listen(other)}`;
    const { report, arrived } = await checkSocket(
      (_, response) => {
        response.writeHead(status, { Location: `${url}/v1/video/query?sign=5ecret` }).end();
      },
      { id: "grok:1", paid: { model: "veo3" } },
    );
    expect(reached).toBe(0);
    expect(arrived.filter((line) => line === "POST /v1/video/create")).toHaveLength(1);
    for (const { findings } of report.cases) {
      expect(findings).toContainEqual(
        expect.objectContaining({ rule: "redirect", actual: `${status} to ${url}` }),
      );
    }
    expect(JSON.stringify(report)).not.toContain("5ecret");
  },
);

test("who answers a page to all is not this API", async () => {
  const { report, arrived } = await checkSocket(
    (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>Shop</title>");
    },
    { id: "grok:1", paid: { model: "veo3" } },
  );
  for (const { findings } of report.cases) {
    expect(findings).toContainEqual(expect.objectContaining(finding("body-not-json", "HTML")));
  }
  expect(report).toMatchObject({ keeps: false, families: [], observed: { routes: [], channels: [] } });
  expect(arrived).toHaveLength(9);
});

test("a Content-Length that promises more than comes is a body that broke off", async () => {
  const lie = atFirst(({ socket }, response) => {
    response.writeHead(401, { "Content-Length": 100 }).write("{}", () => socket.destroy());
  });
  const { report } = await checkSocket(lie);
  expect(report.cases[0]?.findings).toMatchObject([finding("body-cut", "part of it, then UND_ERR_SOCKET")]);
});

test("a Content-Length that promises less than comes cuts the JSON", async () => {
  const text = JSON.stringify(TASK);
  const { report } = await checkSocket(
    ({ socket }) => {
      const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
      socket.end(`${head}Content-Length: 9\r\n\r\n${text}`);
    },
    { id: "grok:1" },
  );
  expect(report.cases.at(-1)?.findings).toMatchObject([finding("body-not-json", "cut or other JSON")]);
});

test("who speaks no HTTP gives no answer", async () => {
  const { report, arrived } = await checkSocket(atFirst(({ socket }) => socket.end("220 mail.example\r\n")));
  expect(report.cases[0]?.findings).toMatchObject([finding("no-answer", "a network error")]);
  expect(arrived).toHaveLength(7);
});

test("who resets the socket gives no answer, and is asked on", async () => {
  const { report, arrived } = await checkSocket(atFirst(({ socket }) => socket.resetAndDestroy()));
  expect(rulesOf(report, FIRST)).toEqual(["no-answer"]);
  expect(arrived).toHaveLength(7);
});

test.each([
  ["a closed port", closedUrl, "ECONNREFUSED"],
  ["a host that there is not", () => "http://gateway.invalid", /^(ENOTFOUND|EAI_AGAIN)$/],
])("%s is asked once, and no paid task is sent", async (_, urlOf, code) => {
  const told: string[] = [];
  const report = await checkGateway({
    baseUrl: await urlOf(),
    apiKey: KEY,
    paid: { model: "veo3" },
    onCase: (name) => told.push(name),
  });
  expect(told).toEqual([FIRST]);
  expect(report).toMatchObject({ exchanges: 0, keeps: false });
  expect(report.cases).toMatchObject([
    { findings: [{ rule: "no-answer", actual: expect.stringMatching(code) }] },
  ]);
});
