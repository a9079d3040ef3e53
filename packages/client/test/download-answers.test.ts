import { readdir, readFile, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type DownloadOptions, downloadVideo } from "@vidtask/client/download";
import { describe, expect, test } from "vitest";
import { FakeClock } from "./fake-clock.ts";
import { rejection } from "./helpers.ts";
import { downloadClientOf, mediaServerOf, noGateway, sendVideo, sha256, videoOf } from "./media-server.ts";
import { listen } from "./server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const video = videoOf(300_000);
const digest = sha256(video);

/** Download over a file that is there, from a URL. After a failure the old file must be whole. */
async function replace(url: string, options: DownloadOptions = {}, client = noGateway) {
  const folder = await temporaryFolder();
  const file = join(folder, "video.mp4");
  await writeFile(file, "old");
  const outcome: unknown = await downloadVideo(client, url, file, { ...options, overwrite: true }).catch(
    (error: unknown) => error,
  );
  const content = await readFile(file);
  return { outcome, isOld: content.equals(Buffer.from("old")), left: (await readdir(folder)).sort() };
}

/** Download what a host answers. */
async function answered(listener: RequestListener, options?: DownloadOptions) {
  const { url } = await mediaServerOf(listener);
  return replace(`${url}/a.mp4?signature=secret`, options);
}

describe("what is no video", () => {
  test.each([
    ["a page", "<!doctype html><title>Sign in</title>".padEnd(2_000, "<p>")],
    ["JSON", '{"error":{"message":"no"}}'],
    ["a PNG", Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), video])],
    ["a GIF", Buffer.concat([Buffer.from("GIF89a"), video])],
    ["a WebP", Buffer.concat([Buffer.from("RIFF\0\0\0\0WEBP"), video])],
    ["nothing", ""],
  ])("%s is an error and leaves the old file, and no other", async (_, body) => {
    const { outcome, isOld, left } = await answered((_, response) => response.end(body));
    expect(outcome).toMatchObject({ name: "NotAVideoError", status: 200 });
    expect({ isOld, left }).toEqual({ isOld: true, left: ["video.mp4"] });
  });

  test("its beginning is in the error", async () => {
    const { outcome } = await answered((_, response) => response.end("<title>Sign in</title>"));
    expect(outcome).toMatchObject({ bodyHead: "<title>Sign in</title>" });
    expect(`${outcome}`).toContain('is not a video but begins with "<title>Sign in</title>"; query the task');
  });

  test("its beginning is told without a signature, and not at all if it is no text", async () => {
    const page = '<a href="/a.mp4?signature=secret">\n moved';
    const { outcome } = await answered((_, response) => response.end(page));
    expect(`${outcome}`).toContain(`begins with ${JSON.stringify('<a href="/a.mp4?…"> moved')};`);
    expect(`${outcome}`).not.toContain("secret");
    const picture = await answered((_, response) => response.end("GIF89a\x01\0\x01\0"));
    expect(`${picture.outcome}`).toContain("is not a video; query the task");
  });

  test("204 is no video either", async () => {
    const { outcome } = await answered((_, response) => response.writeHead(204).end());
    expect(outcome).toMatchObject({ name: "NotAVideoError", status: 204 });
  });
});

describe("a wrong length", () => {
  test("that is too long breaks off", async () => {
    const { outcome, isOld } = await answered((_, response) => {
      response.writeHead(200, { "Content-Length": video.byteLength + 1 });
      response.write(video, () => response.socket?.end());
    });
    expect(outcome).toMatchObject({ name: "IncompleteVideoError", received: 300_000, total: 300_001 });
    expect(isOld).toBe(true);
  });

  test("that is too short is seen by the video itself, and nothing is kept, from which nothing could go on", async () => {
    const server = createTcpServer((socket) => {
      // The client hangs up on what is too much.
      socket.on("error", () => {});
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 200000\r\nConnection: close\r\n\r\n");
      socket.end(video);
    });
    const { outcome, isOld, left } = await replace(`http://127.0.0.1:${await listen(server)}/a.mp4`);
    expect(outcome).toMatchObject({ name: "IncompleteVideoError", received: 200_000 });
    expect(`${outcome}`).toContain(
      "is cut: it ends after 200000 bytes, in the middle of a part; download it again to start over, or query the task for another URL.",
    );
    expect({ isOld, left }).toEqual({ isOld: true, left: ["video.mp4"] });
  });

  test("that a fetch exceeds is an error, and nothing is kept", async () => {
    const client = downloadClientOf("http://gateway.invalid", {
      fetch: async () => new Response(new Uint8Array(video), { headers: { "Content-Length": "5" } }),
    });
    const { outcome, isOld, left } = await replace("http://media.invalid/a.mp4", {}, client);
    expect(outcome).toMatchObject({ name: "IncompleteVideoError", total: 5 });
    expect(`${outcome}`).toContain(
      "goes on after the 5 bytes that it should have; download it again to start over",
    );
    expect({ isOld, left }).toEqual({ isOld: true, left: ["video.mp4"] });
  });

  test("or none: half a body without a length is seen by the video itself", async () => {
    const server = createTcpServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
      socket.end(video.subarray(0, 150_000));
    });
    const { outcome, isOld } = await replace(`http://127.0.0.1:${await listen(server)}/a.mp4`);
    expect(outcome).toMatchObject({ name: "IncompleteVideoError", received: 150_000 });
    expect(isOld).toBe(true);
  });

  test("or none: a chunked body is whole or cut", async () => {
    const whole = await answered((_, response) => {
      response.write(video.subarray(0, 9));
      response.end(video.subarray(9));
    });
    expect(whole.outcome).toMatchObject({ sha256: digest });
    const cut = await answered((_, response) => {
      response.write(video.subarray(0, 99), () => response.socket?.end());
    });
    expect(cut.outcome).toMatchObject({ name: "IncompleteVideoError", total: undefined });
    expect(cut.isOld).toBe(true);
  });
});

test("a body that comes compressed all the same is unpacked", async () => {
  const { outcome } = await answered((_, response) => {
    const body = gzipSync(video);
    response.writeHead(200, { "Content-Encoding": "gzip", "Content-Length": body.byteLength }).end(body);
  });
  expect(outcome).toMatchObject({ sha256: digest, bytes: 300_000 });
});

describe("redirects", () => {
  const seeOther = (to: (path: string) => string): RequestListener => {
    return ({ url = "" }, response) => response.writeHead(302, { Location: to(url) }).end();
  };

  test("are followed ten times, and no further", async () => {
    const chain: RequestListener = (request, response) => {
      const number = Number(request.url?.slice(1));
      return number === 0
        ? sendVideo(request, response, video)
        : response.writeHead(307, { Location: `${number - 1}` }).end();
    };
    const { url } = await mediaServerOf(chain);
    expect((await replace(`${url}/10`)).outcome).toMatchObject({ sha256: digest });
    const { outcome, isOld } = await replace(`${url}/11`);
    expect(outcome).toMatchObject({ name: "RedirectError", status: 307 });
    expect(isOld).toBe(true);
  });

  test.each([
    ["a loop", () => "/a.mp4?signature=secret", "goes round in a loop"],
    [
      "a loop of two",
      (path: string) => (path.startsWith("/b") ? "/a.mp4?signature=secret" : "/b"),
      "in a loop",
    ],
    ["no URL", () => "http://", "is no URL"],
    ["nowhere", () => "", "to nowhere"],
  ])("that lead to %s are an error", async (_, to, words) => {
    const { outcome, isOld } = await answered(seeOther(to));
    expect(outcome).toMatchObject({ name: "RedirectError", message: expect.stringContaining(words) });
    expect(`${outcome}`).not.toContain("secret");
    expect(isOld).toBe(true);
  });

  test.each([
    "ftp://127.0.0.1/a.mp4",
    "file:///etc/passwd",
    "data:video/mp4,a",
    "http://user:pass@127.0.0.1/",
  ])("to %s are refused", async (to) => {
    const { outcome, isOld } = await answered(seeOther(() => to));
    expect(outcome).toMatchObject({ name: "UrlRefusedError" });
    expect(`${outcome}`).not.toContain("pass@");
    expect(isOld).toBe(true);
  });

  test("take the key to the gateway alone, and not even there once another host was asked", async () => {
    const media = await mediaServerOf((request, response) => {
      if (request.url === "/back") {
        response.writeHead(302, { Location: `${gateway.url}/video` }).end();
      } else {
        sendVideo(request, response, video);
      }
    });
    const gateway = await mediaServerOf((request, response) => {
      if (request.url === "/away") {
        response.writeHead(302, { Location: `${media.url}/video` }).end();
      } else if (request.url === "/here") {
        response.writeHead(302, { Location: "/video" }).end();
      } else {
        sendVideo(request, response, video);
      }
    });
    const client = downloadClientOf(`${gateway.url}/v1`, { headers: { "X-Team": "films" } });
    for (const url of [
      `${gateway.url}/away`,
      `${gateway.url}/here`,
      `${media.url}/back`,
      `${media.url}/direct`,
    ]) {
      expect((await replace(url, {}, client)).outcome).toMatchObject({ sha256: digest });
    }
    const seen = ({ requests }: typeof media) =>
      requests.map(({ url, headers }) => [url, headers.authorization, headers["x-team"]]);
    const key = "Bearer sk-test-0123456789abcdef";
    expect(seen(gateway)).toEqual([
      ["/away", key, "films"],
      ["/here", key, "films"],
      ["/video", key, "films"],
      ["/video", undefined, undefined],
    ]);
    expect(seen(media)).toEqual(["/video", "/back", "/direct"].map((url) => [url, undefined, undefined]));
  });

  test("are asked for, each URL of them", async () => {
    const asked: string[] = [];
    const { outcome, isOld } = await answered(
      seeOther(() => "/b.mp4"),
      {
        allowUrl: async (url) => {
          asked.push(url.pathname);
          return url.pathname === "/a.mp4";
        },
      },
    );
    expect(asked).toEqual(["/a.mp4", "/b.mp4"]);
    expect(outcome).toMatchObject({ name: "UrlRefusedError", url: expect.stringContaining("/b.mp4") });
    expect(isOld).toBe(true);
  });
});

test.each([
  [400, "HttpError"],
  [401, "HttpError"],
  [404, "VideoGoneError"],
  [410, "VideoGoneError"],
  [425, "ServerError"],
  [503, "ServerError"],
])("%d is a %s, whose text has neither key nor query string", async (status, name) => {
  const { outcome, isOld } = await answered((_, response) => {
    response.writeHead(status).end("no, sk-test-0123456789abcdef");
  });
  expect(outcome).toMatchObject({ name, status, bodyHead: "no, sk-test-0123456789abcdef" });
  expect(`${outcome}`).not.toMatch(/secret|sk-test/);
  expect(isOld).toBe(true);
});

test("a gateway that echoes the key does not get it into an error", async () => {
  const { url } = await mediaServerOf(({ headers }, response) =>
    response.writeHead(401).end(headers.authorization),
  );
  const { outcome } = await replace(`${url}/a.mp4`, {}, downloadClientOf(url));
  expect(outcome).toMatchObject({ name: "AuthenticationError", bodyHead: "Bearer [key]" });
});

describe("maxBytes", () => {
  test("is held against the length before a byte is written", async () => {
    const { outcome, isOld, left } = await answered(
      (request, response) => sendVideo(request, response, video),
      { maxBytes: 299_999 },
    );
    expect(outcome).toMatchObject({ name: "VideoTooLargeError", maxBytes: 299_999 });
    expect({ isOld, left }).toEqual({ isOld: true, left: ["video.mp4"] });
  });

  test("is held against what comes where there is no length", async () => {
    const { outcome, left } = await answered(
      (_, response) => {
        response.write(video.subarray(0, 9));
        response.end(video.subarray(9));
      },
      { maxBytes: 299_999 },
    );
    expect(outcome).toMatchObject({ name: "VideoTooLargeError" });
    expect(left).toEqual(["video.mp4"]);
  });

  test("allows a video of just that size", async () => {
    const { outcome } = await answered((request, response) => sendVideo(request, response, video), {
      maxBytes: 300_000,
    });
    expect(outcome).toMatchObject({ sha256: digest });
  });
});

test("a server that falls silent is given up after 30 s", async () => {
  const clock = new FakeClock();
  const { url } = await mediaServerOf((_, response) => {
    response.writeHead(200, { "Content-Length": video.byteLength }).write(video.subarray(0, 100_000));
  });
  const onProgress = ({ received }: { received: number }) =>
    received === 100_000 && void clock.advance(29_999).then(() => clock.advance(2));
  const client = downloadClientOf("http://gateway.invalid", { clock });
  const { outcome, isOld, left } = await replace(url, { onProgress }, client);
  expect(outcome).toMatchObject({
    name: "IncompleteVideoError",
    received: 100_000,
    cause: { message: "no byte came for 30000 ms" },
  });
  expect({ isOld, left }).toEqual({ isOld: true, left: ["video.mp4", "video.mp4.part"] });
  await clock.settle();
  expect(clock.sleeping).toBe(0);
});

test("a server that never answers is given up too", async () => {
  const clock = new FakeClock();
  const { url } = await mediaServerOf(() => void clock.advance(30_001));
  const client = downloadClientOf("http://gateway.invalid", { clock });
  const { outcome } = await replace(url, {}, client);
  expect(outcome).toMatchObject({ name: "NetworkError", message: expect.stringContaining("no byte came") });
});

test.each<[string, (url: string) => Parameters<typeof downloadVideo>]>([
  [
    "a fetch that does not look at the signal",
    (url) => [downloadClientOf("http://a.invalid", { fetch: () => new Promise(() => {}) }), url, ""],
  ],
  [
    "a body that does not look at the signal",
    (url) => [
      downloadClientOf("http://a.invalid", { fetch: async () => new Response(new ReadableStream()) }),
      url,
      "",
    ],
  ],
  [
    "an allowUrl that never answers",
    (url) => [noGateway, url, "", { allowUrl: () => new Promise(() => {}) }],
  ],
  [
    "a key that never comes",
    (url) => [downloadClientOf("http://media.invalid", { apiKey: () => new Promise(() => {}) }), url, ""],
  ],
])("an abort ends %s", async (_, argumentsOf) => {
  const [client, url, , options] = argumentsOf("http://media.invalid/a.mp4");
  const abort = new AbortController();
  const file = join(await temporaryFolder(), "video.mp4");
  const outcome = rejection(downloadVideo(client, url, file, { ...options, signal: abort.signal }));
  await new Promise((resolve) => setImmediate(resolve));
  abort.abort("enough");
  expect(await outcome).toBe("enough");
});
