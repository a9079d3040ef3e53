// Proxies in a Node that knows none by itself: undici serves calls and downloads. It changes `fetch` for this whole file.
import { createServer } from "node:http";
import { join } from "node:path";
import { createClient } from "@vidtask/client";
import { downloadVideo } from "@vidtask/client/download";
import { expect, test } from "vitest";
import { sendVideo, sha256, videoOf } from "../../../packages/client/test/media-server.ts";
import { listen } from "../../../packages/client/test/server.ts";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { openProxy } from "../src/proxy/open-proxy.ts";
import { connectProxyOf } from "./connect-proxy.ts";
import { KEY } from "./helpers.ts";

test("Calls and downloads go through the proxy, and what is on this machine does not", async () => {
  const video = videoOf(200_000);
  const port = await listen(
    createServer((request, response) => {
      if (request.url?.startsWith("/v1/video/query")) {
        const body = { status: "completed", video_url: "http://media.test/a.mp4" };
        response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));
      } else {
        sendVideo(request, response, video);
      }
    }),
  );
  const proxy = await connectProxyOf(port);
  const baseUrl = "http://gateway.test";
  const fetch = await openProxy({ HTTP_PROXY: proxy.url }, baseUrl, null);
  const client = createClient({ baseUrl, apiKey: KEY, fetch });
  const file = join(await temporaryFolder(), "fox.mp4");
  expect(await downloadVideo(client, "task_1", file)).toMatchObject({ sha256: sha256(video) });
  const asked = ["CONNECT gateway.test:80", "CONNECT media.test:80"];
  expect(proxy.asked).toEqual(asked);
  const own = createClient({ baseUrl: `http://127.0.0.1:${port}`, apiKey: KEY, fetch });
  await downloadVideo(own, `http://127.0.0.1:${port}/a.mp4`, `${file}.2`);
  expect(proxy.asked).toEqual(asked);
});

test("Without proxies nothing is changed", async () => {
  expect(await openProxy({}, undefined, null)).toBe(undefined);
});
