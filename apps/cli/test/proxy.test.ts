// Proxies that the environment names: for calls of the API and for downloads, in a process of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sendVideo, sha256, videoOf } from "../../../packages/client/test/media-server.ts";
import { selfSigned } from "../../../packages/client/test/self-signed.ts";
import { listen } from "../../../packages/client/test/server.ts";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { toProxyEnv } from "../src/proxy/to-proxy-env.ts";
import { connectProxyOf } from "./connect-proxy.ts";
import { freshState, KEY, vidtask } from "./helpers.ts";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const VIDEO = videoOf(200_000);

/** A gateway and a media host behind one port. */
async function hostsOf(scheme: "http" | "https", mediaUrl: string) {
  const keys: (string | undefined)[] = [];
  const create = scheme === "https" ? createHttps.bind(undefined, selfSigned()) : createHttp;
  const port = await listen(
    create((request, response) => {
      keys.push(request.headers.authorization);
      if (request.url?.startsWith("/v1/video/query")) {
        response.writeHead(200, { "Content-Type": "application/json" });
        response.end(JSON.stringify({ status: "completed", video_url: mediaUrl }));
      } else {
        sendVideo(request, response, VIDEO);
      }
    }),
  );
  return { port, keys };
}

/** Run `vidtask download task_1` in a process of its own. */
async function download(env: Record<string, string>) {
  const file = join(await temporaryFolder(), "fox.mp4");
  return run(["download", "task_1", "-o", file, "--allow-http", "--quiet"], env);
}

async function run(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [BIN, ...args], {
    env: { VIDTASK_API_KEY: KEY, XDG_STATE_HOME: freshState(), ...env },
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { stdout, stderr, exitCode };
}

test("Over https, calls and downloads go through HTTPS_PROXY, which sees no key", async () => {
  const { port, keys } = await hostsOf("https", "https://media.test/a.mp4");
  const proxy = await connectProxyOf(port);
  const { exitCode, stdout, stderr } = await download({
    VIDTASK_BASE_URL: "https://gateway.test",
    HTTPS_PROXY: proxy.url,
    NODE_TLS_REJECT_UNAUTHORIZED: "0",
    NODE_NO_WARNINGS: "1",
  });
  expect({ exitCode, stderr, ...JSON.parse(stdout || "{}") }).toMatchObject({
    exitCode: 0,
    stderr: "",
    sha256: sha256(VIDEO),
  });
  expect(proxy.asked).toEqual(["CONNECT gateway.test:443", "CONNECT media.test:443"]);
  expect(keys).toEqual([`Bearer ${KEY}`, undefined]);
});

test("Over http they go through HTTP_PROXY", async () => {
  const { port } = await hostsOf("http", "http://media.test/a.mp4");
  const proxy = await connectProxyOf(port);
  const { exitCode, stderr } = await download({
    VIDTASK_BASE_URL: "http://gateway.test",
    http_proxy: proxy.url,
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(proxy.asked).toEqual(["CONNECT gateway.test:80", "GET http://media.test/a.mp4"]);
});

test("HTTP_PROXY alone serves https too, for calls and for downloads alike", async () => {
  const { port } = await hostsOf("https", "https://media.test/a.mp4");
  const proxy = await connectProxyOf(port);
  const { exitCode } = await download({
    VIDTASK_BASE_URL: "https://gateway.test",
    HTTP_PROXY: proxy.url,
    NODE_TLS_REJECT_UNAUTHORIZED: "0",
  });
  expect(exitCode).toBe(0);
  expect(proxy.asked).toEqual(["CONNECT gateway.test:443", "CONNECT media.test:443"]);
});

test("A host in NO_PROXY is asked directly, and so is what is below it", async () => {
  const { port } = await hostsOf("https", "https://cdn.media.invalid/a.mp4");
  const proxy = await connectProxyOf(port);
  const env = {
    VIDTASK_BASE_URL: "https://gateway.test",
    HTTPS_PROXY: proxy.url,
    NODE_TLS_REJECT_UNAUTHORIZED: "0",
  };
  const { exitCode, stderr } = await download({ ...env, NO_PROXY: "other.test, media.invalid" });
  expect(exitCode).toBe(7);
  expect(stderr).toContain("cdn.media.invalid did not answer");
  expect(proxy.asked).toEqual(["CONNECT gateway.test:443"]);
  expect((await download({ ...env, NO_PROXY: "invalid,.test" })).stderr).toContain(
    "gateway.test did not answer",
  );
  expect(proxy.asked).toHaveLength(1);
});

test("This machine is never asked over a proxy: over plain http, it would see the key", async () => {
  const own = await hostsOf("http", "http://localhost/never");
  const proxy = await connectProxyOf(own.port);
  for (const host of ["127.0.0.1", "127.1.2.3"]) {
    const env = { VIDTASK_BASE_URL: `http://${host}:${own.port}`, HTTP_PROXY: proxy.url };
    await download(env);
  }
  expect(proxy.asked).toEqual([]);
});

test("A proxy that lets nothing through exits 7, also for a create: nothing was sent that could be billed", async () => {
  const server = createHttp();
  server.on("connect", (_, socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
  const HTTPS_PROXY = `http://127.0.0.1:${await listen(server)}`;
  const env = { VIDTASK_BASE_URL: "https://gateway.test", HTTPS_PROXY };
  expect(await download(env)).toMatchObject({ exitCode: 7, stdout: "" });
  const created = await run(["create", "--model", "veo3", "--prompt", "A fox"], env);
  expect({ exitCode: created.exitCode, stdout: created.stdout }).toEqual({ exitCode: 7, stdout: "" });
});

test("A proxy that can't be reached exits 7, and its password is not shown", async () => {
  const { exitCode, stderr } = await download({
    VIDTASK_BASE_URL: "https://gateway.test",
    HTTPS_PROXY: "http://fox:pa55word@127.0.0.1:1",
  });
  expect(exitCode).toBe(7);
  expect(stderr).toMatch(/^vidtask: https:\/\/gateway\.test did not answer [^\n]+\n$/);
  expect(stderr).not.toContain("pa55word");
});

test.each(["socks5://fox:pa55word@proxy.example", "http://", "://"])(
  "%s is a fault of usage, and not shown",
  async (HTTPS_PROXY) => {
    const env = { VIDTASK_BASE_URL: "https://gateway.test", HTTPS_PROXY };
    const { exitCode, stderr } = await vidtask(["query", "task_1"], { isReal: true, env });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr:
        "vidtask: HTTPS_PROXY is no proxy that can be used. Give one such as http://proxy.example:3128.\n",
    });
  },
);

test.each([
  [{}, undefined],
  [{ HTTPS_PROXY: "", http_proxy: " " }, undefined],
  [{ HTTPS_PROXY: "http://a:1", NO_PROXY: "*" }, undefined],
  [{ HTTPS_PROXY: "http://a:1" }, { HTTPS_PROXY: "http://a:1" }],
  [{ HTTPS_PROXY: "http://a:1", https_proxy: "http://b:2" }, { HTTPS_PROXY: "http://b:2" }],
  [{ HTTP_PROXY: "a:1" }, { HTTP_PROXY: "http://a:1", HTTPS_PROXY: "http://a:1" }],
  [
    { HTTP_PROXY: "a:1", HTTPS_PROXY: "https://b:2" },
    { HTTP_PROXY: "http://a:1", HTTPS_PROXY: "https://b:2" },
  ],
])("%j is read as %j", (env, expected) => {
  const NO_PROXY = "localhost,127.0.0.1,[::1],::1";
  expect(toProxyEnv(env)).toEqual(expected && { ...expected, NO_PROXY });
});
