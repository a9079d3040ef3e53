// Where a video goes that was given no name.
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toTask } from "@vidtask/client";
import { expect, test } from "vitest";
import { mediaServerOf, noGateway } from "../../../packages/client/test/media-server.ts";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { saveVideo } from "../src/download/save-video.ts";

const WEBM = Buffer.from("\x1a\x45\xdf\xa3\x42\x82\x84webm".padEnd(1_000, "\0"), "latin1");

/** A host with a webm, of a task, and a folder. */
async function setUp() {
  const { url, requests } = await mediaServerOf((_, response) => response.end(WEBM));
  const folder = await temporaryFolder();
  const task = toTask({ status: "completed", video_url: `${url}/a` }, "grok:1");
  return { url, requests, folder, task };
}

test("It is named after the task and what the video is", async () => {
  const { requests, folder, task } = await setUp();
  const saved = await saveVideo(noGateway, task, { folder });
  expect(saved).toMatchObject({ skipped: false, bytes: WEBM.byteLength, container: "webm" });
  expect(saved.file).toBe(join(folder, "grok_1-487a2e15.webm"));
  expect(await readdir(folder)).toEqual(["grok_1-487a2e15.webm"]);
  // Also the next time, without a request.
  expect(await saveVideo(noGateway, task, { folder })).toMatchObject({ skipped: true, file: saved.file });
  expect(requests).toHaveLength(1);
});

test("With overwrite it takes the place of the one that is there", async () => {
  const { requests, folder, task } = await setUp();
  await writeFile(join(folder, "grok_1-487a2e15.webm"), "old");
  const saved = await saveVideo(noGateway, task, { folder, overwrite: true });
  expect(saved).toMatchObject({ skipped: false, bytes: WEBM.byteLength });
  expect(await readdir(folder)).toEqual(["grok_1-487a2e15.webm"]);
  expect(requests).toHaveLength(1);
});

test("A URL has a name of its own", async () => {
  const { url, folder } = await setUp();
  const { file } = await saveVideo(noGateway, `${url}/fox.mp4?signature=1`, { folder });
  expect(file.slice(folder.length + 1)).toMatch(/^fox-[0-9a-f]{8}\.webm$/);
});

test("A name that was given is kept, whatever the video is", async () => {
  const { folder, task } = await setUp();
  expect((await saveVideo(noGateway, task, { file: join(folder, "fox.mp4") })).file).toBe(
    join(folder, "fox.mp4"),
  );
});
