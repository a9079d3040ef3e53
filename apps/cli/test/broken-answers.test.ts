// Answers that no contract describes, and no answer at all.
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { expectError, KEY, vidtask } from "./helpers.ts";

const html = (status: number) =>
  new Response("<html>\n<h1>Oops</h1>\n</html>", { status, headers: { "Content-Type": "text/html" } });
const text = (body: string | ReadableStream | null, status = 200) => new Response(body, { status });

/** A body that breaks off after its first bytes. */
function torn(): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"status":'));
      controller.error(new TypeError("terminated"));
    },
  });
}

/** What a query and a create exit with: a create that is not clearly refused may be paid for. */
const ANSWERS: [string, number, number, () => Response | Promise<Response>][] = [
  ["500 with nothing", 5, 11, () => text(null, 500)],
  ["502 with HTML", 5, 11, () => html(502)],
  ["200 with HTML", 5, 11, () => html(200)],
  ["200 with cut JSON", 5, 11, () => text('{"id":"task_1","sta')],
  ["200 with a JSON array", 5, 11, () => Response.json([{ status: "completed" }])],
  ["200 with JSON text", 5, 11, () => Response.json("completed")],
  ["200 with null", 5, 11, () => Response.json(null)],
  ["200 with nothing", 5, 11, () => text("")],
  ["204", 5, 11, () => text(null, 204)],
  [
    "200 with an error of a status of 401",
    3,
    3,
    () => Response.json({ code: 401, message: "no key", data: null }),
  ],
  ["200 with an error in OpenAI's shape", 5, 11, () => Response.json({ error: { message: "overloaded" } })],
  [
    "302",
    5,
    5,
    () => new Response(null, { status: 302, headers: { Location: "https://elsewhere.example/" } }),
  ],
  [
    "307",
    5,
    5,
    () => new Response(null, { status: 307, headers: { Location: "https://elsewhere.example/" } }),
  ],
  ["401 with nothing", 3, 3, () => text(null, 401)],
  ["403 with HTML", 4, 4, () => html(403)],
  ["404 with HTML", 4, 4, () => html(404)],
  ["418 with text", 4, 4, () => text("short and stout", 418)],
  ["429 with nothing", 6, 6, () => text(null, 429)],
  ["402 with nothing", 9, 9, () => text(null, 402)],
  ["a body that breaks off", 7, 11, () => text(torn())],
  [
    "a rejection",
    7,
    11,
    () => Promise.reject(new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND") })),
  ],
  ["a rejection with the key", 7, 11, () => Promise.reject(new TypeError(`no header Bearer ${KEY}`))],
  [
    "a rejection of several lines",
    7,
    11,
    () => Promise.reject(new TypeError("one\ntwo\n    at three (four.js:5:6)")),
  ],
  [
    "an error with the key",
    3,
    3,
    () => Response.json({ error: { message: `${KEY} is unknown` } }, { status: 401 }),
  ],
];

test.each(ANSWERS)("%s exits a query with %i", async (_, exitCode, __, fetch) => {
  const result = await vidtask(["query", "task_1"], { fetch });
  expectError({ ...result, stderr: result.stderr.replace("at three (four.js:5:6)", "") }, exitCode);
  expect(result.stderr).toMatch(/^vidtask: http:\/\/127\.0\.0\.1:\d+ (answered \d{3}|did not answer)/);
  expect(result.requests).toHaveLength(1);
});

test.each(ANSWERS)("%s, after %i for a query, exits a create with %i", async (_, __, exitCode, fetch) => {
  const result = await vidtask(["create", "--model", "veo3", "--prompt", "A fox"], { fetch });
  expectError({ ...result, stderr: result.stderr.replace("at three (four.js:5:6)", "") }, exitCode);
  expect(result.stderr).toMatch(
    exitCode === 11
      ? /^vidtask: The create may have been accepted and billed; do not send it again/
      : /^vidtask: http:\/\/127\.0\.0\.1:\d+ answered \d{3}/,
  );
  expect(result.requests).toHaveLength(1);
});

test("A port that nothing listens on exits 7", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  server.close();
  await once(server, "close");
  const result = await vidtask(["query", "task_1"], {
    env: { VIDTASK_BASE_URL: `http://127.0.0.1:${port}` },
  });
  expectError(result, 7);
  expect(result.stderr.replaceAll(`${port}`, "PORT")).toMatchInlineSnapshot(`
    "vidtask: http://127.0.0.1:PORT did not answer (connect ECONNREFUSED 127.0.0.1:PORT): check the base URL, or wait.
    "
  `);
});
