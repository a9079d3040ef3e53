import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type DownloadProgress, downloadVideo } from "@vidtask/client/download";
import { expect, test } from "vitest";
import { rejection } from "./helpers.ts";
import { downloadClientOf, mediaServerOf, noGateway, sendVideo, videoOf } from "./media-server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a file that is there is kept, and nothing is asked", async () => {
  const file = join(await temporaryFolder(), "video.mp4");
  await writeFile(file, "old");
  expect(await downloadVideo(noGateway, "grok:1", file)).toEqual({ skipped: true, file, bytes: 3 });
  expect(await readFile(file, "utf8")).toBe("old");
});

test("progress only rises, from the first bytes to the last", async () => {
  const video = videoOf(3_000_000);
  const { url } = await mediaServerOf((request, response) => sendVideo(request, response, video));
  const seen: DownloadProgress[] = [];
  const onProgress = (progress: DownloadProgress) => seen.push(progress);
  const file = join(await temporaryFolder(), "video.mp4");
  await downloadVideo(noGateway, url, file, { onProgress });
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.at(-1)).toEqual({ received: 3_000_000, total: 3_000_000, resumedFrom: 0 });
  expect(seen.every(({ received }, index) => received > (seen[index - 1]?.received ?? 0))).toBe(true);
});

test("what onProgress throws ends the download", async () => {
  const video = videoOf(3_000_000);
  const { url } = await mediaServerOf((request, response) => sendVideo(request, response, video));
  const folder = await temporaryFolder();
  const reason = new Error("enough");
  const onProgress = () => {
    throw reason;
  };
  expect(await rejection(downloadVideo(noGateway, url, join(folder, "video.mp4"), { onProgress }))).toBe(
    reason,
  );
  expect(await readdir(folder)).toEqual(["video.mp4.part"]);
});

test.each([
  ["maxBytes", 0],
  ["maxBytes", Number.NaN],
  ["idleTimeout", -1],
  ["idleTimeout", 3e9],
  ["resumes", 0.5],
  ["resumes", -1],
])("%s can't be %d", async (name, value) => {
  const error = await rejection(downloadVideo(noGateway, "grok:1", "any.mp4", { [name]: value }));
  expect(error).toBeInstanceOf(TypeError);
  expect(`${error}`).toContain(name);
});

test("media are asked for with getMedia, where there is one, and tasks with fetch", async () => {
  const asked: string[] = [];
  const video = videoOf(2_000);
  const client = downloadClientOf("https://gateway.invalid", {
    fetch: async ({ url }) => {
      asked.push(`fetch ${url}`);
      return Response.json({ status: "completed", video_url: "https://media.invalid/a.mp4" });
    },
    getMedia: async (url, headers) => {
      asked.push(`getMedia ${url} ${headers.get("Authorization")}`);
      return {
        status: 200,
        headers: new Headers(),
        body: new Response(new Uint8Array(video)).body?.getReader(),
      };
    },
  });
  const file = join(await temporaryFolder(), "video.mp4");
  expect(await downloadVideo(client, "task_1", file)).toMatchObject({ bytes: video.byteLength });
  expect(asked).toEqual([
    "fetch https://gateway.invalid/v1/video/query?id=task_1",
    "getMedia https://media.invalid/a.mp4 null",
  ]);
});
