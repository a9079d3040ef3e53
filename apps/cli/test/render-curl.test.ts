// A printed command line, run by a real shell and a real curl, sends what the client sends.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { type Client, createClient } from "@vidtask/client";
import { createVideo, queryVideo } from "@vidtask/client/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printRequest } from "../src/print/print-request.ts";
import { renderCurl } from "../src/print/render-curl.ts";
import { KEY } from "./helpers.ts";

interface Arrived {
  line: string;
  headers: Record<string, unknown>;
  body: string;
}

const folder = mkdtempSync(join(tmpdir(), "vidtask-curl-"));
const arrived: Arrived[] = [];
const server = createServer(async (request, response) => {
  const body = (await buffer(request)).toString("hex");
  arrived.push({ line: `${request.method} ${request.url}`, headers: pick(request), body });
  response.setHeader("Content-Type", "application/json").end('{"id":"task_1","status":"pending"}');
});
let baseUrl = "";

/** What the client itself says; a sender's own name and ways of its connection are its own. */
function pick({ headers }: IncomingMessage): Record<string, unknown> {
  const { accept, authorization, "content-type": type, "content-length": length } = headers;
  return { accept, authorization, type, length };
}

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  baseUrl = `http://127.0.0.1:${typeof address === "object" && address?.port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** The line that is printed for a call. */
async function lineOf(call: (client: Client) => Promise<unknown>): Promise<string> {
  let stdout = "";
  const output = {
    write(text: string) {
      stdout += text;
    },
  };
  await printRequest({ env: {}, version: "0.0.0", stdout: output, stderr: output }, baseUrl, call);
  return stdout;
}

/** What arrives from the client, and what from a shell that runs the printed line. */
async function bothOf(call: (client: Client) => Promise<unknown>, shell = "sh"): Promise<Arrived[]> {
  arrived.length = 0;
  const line = await lineOf(call);
  expect(arrived).toEqual([]);
  expect(line).not.toMatch(/[^\P{Cc}\n]|(?!\u200d)[\p{Cf}\u2028\u2029]/u);
  expect(line.match(/\n/g)).toHaveLength(1);
  await call(createClient({ baseUrl, apiKey: KEY }));
  // From a file: a line for `sh -c` is one argument, which may not be long.
  const script = join(folder, "line.sh");
  writeFileSync(script, line);
  await promisify(execFile)(shell, [script], {
    env: { PATH: process.env.PATH, VIDTASK_API_KEY: KEY, HOME: folder },
  });
  return [...arrived];
}

const send = (prompt: string) => (client: Client) => createVideo(client, { model: "veo3", prompt });

test.each([
  ["a query", (client: Client) => queryVideo(client, { id: "grok:a/b=&[1]{2}'$HOME`id`\u202e\n%" })],
  ["a plain prompt", send("A fox")],
  ["quotes and what a shell expands", send("'\"`id` $HOME $(id) !! \\ \\n \\0101 %s %% * ~ #")],
  ["lines", send("one\ntwo\r\nthree\n")],
  ["an empty text at the end of a line", send("'")],
  ["an at sign", send("@/etc/passwd")],
  [
    "control characters and marks that turn a text around",
    send("\0\x1b[2J\x07\x7f\x9b\u202e\u2066\u2028\ufeff1\\\u{e0041}7 👩\u200d👧"),
  ],
  ["a megabyte", send(`${"猫が踊る '\\ \u202e".repeat(60_000)}`)],
  ["more bytes than an argument has, of fewer characters", send("中".repeat(60_000))],
  ["a megabyte of plain text", send("fox ".repeat(262_144))],
])(
  "A shell sends %s as the client does",
  async (_, call) => {
    const [byClient, byShell] = await bothOf(call);
    expect(byShell).toEqual(byClient);
    expect(byClient?.headers.authorization).toBe(`Bearer ${KEY}`);
  },
  30_000,
);

test("bash sends it so too", async () => {
  const [byClient, byShell] = await bothOf(send("'\\0101 $(id) \x9b\u202e !! 猫"), "bash");
  expect(byShell).toEqual(byClient);
});

test("The line is one that people can read", async () => {
  const line = await lineOf(send("It's a fox"));
  expect(line.replace(baseUrl, "https://gateway.example")).toMatchInlineSnapshot(`
    "curl --header 'accept: application/json' --header "Authorization: Bearer $VIDTASK_API_KEY" --header 'content-type: application/json' --data-binary '{"model":"veo3","prompt":"It'\\''s a fox"}' 'https://gateway.example/v1/video/create'
    "
  `);
  expect(line).not.toContain(KEY);
});

test("A call that is wrong by itself has its own error", async () => {
  await expect(lineOf(() => Promise.reject(new TypeError("no id")))).rejects.toThrow("no id");
});

test("The query of a media URL is masked", () => {
  const url = "https://media.example/a.mp4?signature=5ecre7";
  expect(renderCurl({ method: "GET", url, headers: [], body: "" }, true)).toBe(
    "curl 'https://media.example/a.mp4?…'",
  );
});
