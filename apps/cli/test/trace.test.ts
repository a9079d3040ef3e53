// What `--verbose` tells of requests.
import { join } from "node:path";
import { createClient, queryTask } from "@vidtask/client";
import { downloadVideo } from "@vidtask/client/download";
import { createVideo } from "@vidtask/client/operations";
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { mediaServerOf, sendVideo, videoOf } from "../../../packages/client/test/media-server.ts";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import type { Io } from "../src/io.ts";
import { LiveBlock } from "../src/live-block.ts";
import { traceTransport } from "../src/trace/trace-transport.ts";
import { KEY } from "./helpers.ts";
import { playScreen } from "./screen.ts";

/** A client whose requests are traced, and what is told of them so far. */
function traced(baseUrl: string, send?: (request: Request) => Promise<Response>, clock = new FakeClock()) {
  let told = "";
  const output = {
    write(text: string) {
      told += text;
    },
  };
  const io: Io = { env: {}, version: "0.0.0", stdout: output, stderr: output, clock };
  const client = createClient({ baseUrl, apiKey: KEY, ...traceTransport(io, send) });
  return { io, client, clock, told: () => told };
}

const gateway = "https://gateway.example";
const body = { id: "task_1", status: "pending" };

test("A create is told with its headers, its size and its time, and without the key", async () => {
  const { client, clock, told } = traced(gateway, async () => {
    await clock.advance(312);
    return Response.json(body, { headers: { "X-Oneapi-Request-Id": "r1", "Set-Cookie": "session=1" } });
  });
  await createVideo(client, { model: "veo3", prompt: "A fox" });
  expect(told()).toMatchInlineSnapshot(`
    "#1 > POST https://gateway.example/v1/video/create (33 bytes)
    #1 > accept: application/json
    #1 > authorization: Bearer $VIDTASK_API_KEY
    #1 > content-type: application/json
    #1 < 200 in 312 ms
    #1 < content-type: application/json
    #1 < x-oneapi-request-id: r1
    #1 = 34 bytes in 312 ms
    "
  `);
});

test("Of several requests each has its number", async () => {
  const { io, client, told } = traced(gateway, async () => Response.json(body));
  const other = createClient({
    baseUrl: "https://other.example",
    apiKey: KEY,
    ...traceTransport(io, async () => Response.json(body)),
  });
  await Promise.all([queryTask(client, "task_1"), queryTask(other, "task_2")]);
  expect(told().match(/^#\d . GET .*$/gm)).toEqual([
    `#1 > GET ${gateway}/v1/video/query?id=task_1`,
    "#2 > GET https://other.example/v1/video/query?id=task_2",
  ]);
});

test("An answer that never comes and one that breaks off are told with their reason", async () => {
  const failing = traced(gateway, () =>
    Promise.reject(new TypeError("fetch failed", { cause: new Error("refused") })),
  );
  await queryTask(failing.client, "task_1").catch(() => {});
  expect(failing.told()).toContain("#1 ! no answer in 0 ms: refused\n");

  const chunks = [new TextEncoder().encode('{"id"')];
  const stream = new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) {
        controller.enqueue(chunk);
      } else {
        controller.error(new Error("socket closed"));
      }
    },
  });
  const broken = traced(gateway, async () => new Response(stream));
  await queryTask(broken.client, "task_1").catch(() => {});
  expect(broken.told()).toContain("#1 = 5 bytes in 0 ms, then socket closed\n");
});

test("What a gateway says can't move the cursor", async () => {
  const { client, told } = traced(gateway, async () =>
    Response.json(body, { status: 400, headers: { Server: "a\x9b31m\x7f" } }),
  );
  await queryTask(client, "task_1").catch(() => {});
  expect(told()).toContain("server: a\\u{9b}31m\\u{7f}\n");
});

test("A download is told, redirects too, without what its URLs are signed with", async () => {
  const video = videoOf(300_000);
  const media = await mediaServerOf((request, response) =>
    request.url?.startsWith("/a")
      ? response.writeHead(302, { Location: "/b.mp4?signature=5ecre7" }).end()
      : sendVideo(request, response, video, { etag: '"one"' }),
  );
  const { client, told } = traced(gateway);
  const file = join(await temporaryFolder(), "video.mp4");
  await downloadVideo(client, `${media.url}/a.mp4?signature=5ecre7`, file);
  expect(told().replaceAll(media.url, "http://media.example")).toMatchInlineSnapshot(`
    "#1 > GET http://media.example/a.mp4?…
    #1 > accept: video/*, */*;q=0.5
    #1 < 302 in 0 ms
    #1 < location: /b.mp4?…
    #1 = 0 bytes in 0 ms
    #2 > GET http://media.example/b.mp4?…
    #2 > accept: video/*, */*;q=0.5
    #2 < 200 in 0 ms
    #2 < content-type: video/mp4
    #2 < content-length: 300000
    #2 < etag: "one"
    #2 = 300000 bytes in 0 ms
    "
  `);
});

test("Lines of a trace stay above a block that is drawn", async () => {
  const { io, client, told } = traced(gateway, async () => Response.json(body));
  const block = new LiveBlock(io.stderr);
  block.draw(["a bar", "another"]);
  await queryTask(client, "task_1");
  expect(playScreen(told()).lines.slice(-2)).toEqual(["a bar", "another"]);
  expect(playScreen(told()).lines[0]).toMatch(/^#1 > GET/);
  block.clear();
  const lines = playScreen(told()).lines.length;
  await queryTask(client, "task_1");
  expect(playScreen(told()).lines.length).toBeGreaterThan(lines);
  expect(told().endsWith("bytes in 0 ms\n")).toBe(true);
});
