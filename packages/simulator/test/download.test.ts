import { readdir, readFile, readlink, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTask, queryTask } from "@vidtask/client";
import { downloadVideo } from "@vidtask/client/download";
import { createSimulator, type SimulatorOptions } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { expect, onTestFinished, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { downloadClientOf, sha256 } from "../../client/test/media-server.ts";
import { temporaryFolder } from "../../client/test/temporary-folder.ts";

/** A served simulator with one task, and a place for its video. */
async function served(options: SimulatorOptions = {}, prompt = "A lighthouse") {
  const simulator = createSimulator({ dialect: "grok", speed: 1e9, ...options });
  const { url, close } = await serve(simulator);
  onTestFinished(close);
  const client = downloadClientOf(url);
  const { id } = await createTask(client, { model: "grok-video-3", prompt });
  const folder = await temporaryFolder();
  return { simulator, client, id, folder, file: join(folder, "video.mp4") };
}

test("a task's video becomes a file, and nothing else stays beside it", async () => {
  const { client, id, folder, file } = await served();
  const result = await downloadVideo(client, await queryTask(client, id), file);
  const bytes = await readFile(file);
  expect(bytes.toString("latin1", 4, 8)).toBe("ftyp");
  expect(result).toEqual({
    skipped: false,
    file,
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
    container: "mp4",
    resumedFrom: 0,
  });
  expect(await readdir(folder)).toEqual(["video.mp4"]);
});

test("an id is queried for its video", async () => {
  const { client, id, file, simulator } = await served();
  expect(await downloadVideo(client, id, file)).toMatchObject({ skipped: false });
  expect(simulator.requests).toMatchObject({ query: 1, media: 1 });
});

test("a file that is there is replaced with overwrite, and a link to it stays a link", async () => {
  const { client, id, folder, file } = await served();
  const link = join(folder, "link.mp4");
  await writeFile(file, "old");
  await symlink("video.mp4", link);
  const result = await downloadVideo(client, id, link, { overwrite: true });
  expect(sha256(await readFile(file))).toBe("sha256" in result && result.sha256);
  expect(await readlink(link)).toBe("video.mp4");
});

test("a URL that has expired is asked for anew, once", async () => {
  const { client, id, file, simulator } = await served({ mediaLifetime: 60_000 });
  const task = await queryTask(client, id);
  simulator.advance(61_000);
  expect(await downloadVideo(client, task, file)).toMatchObject({ skipped: false });
  expect(simulator.requests).toMatchObject({ query: 2, media: 2 });
});

test("a URL that has expired has nobody to ask for another", async () => {
  const { client, id, folder, file, simulator } = await served({ mediaLifetime: 60_000 });
  const { videoUrl = "" } = await queryTask(client, id);
  simulator.advance(61_000);
  const error = await rejection(downloadVideo(client, videoUrl, file));
  expect(error).toMatchObject({ name: "VideoGoneError", status: 403, taskId: undefined });
  expect(`${error}`).toMatch(/^VideoGoneError: The video at \S+\.mp4\?… was answered with 403: .*expired/);
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ["stuck", "VideoNotReadyError"],
  ["fail", "TaskFailedError"],
  ["no video", "MissingVideoError"],
])("a task whose prompt says %s ends as %s", async (prompt, name) => {
  const { client, id, folder, file } = await served({}, prompt);
  expect(await rejection(downloadVideo(client, id, file))).toMatchObject({ name, taskId: id });
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  [{ name: "html-200", on: "media" }, "NotAVideoError"],
  [{ name: "server-empty", on: "media" }, "ServerError"],
  [{ name: "rate-limit-retry-after", on: "media" }, "RateLimitError"],
  [{ name: "drop", on: "media" }, "NetworkError"],
  [{ name: "cut-body", on: "media" }, "IncompleteVideoError"],
] as const)("%j on media ends as %s, and the next call gets the video", async (fault, name) => {
  const { client, id, file } = await served({ faults: [fault] });
  await writeFile(file, "old");
  const error = await rejection(downloadVideo(client, id, file, { overwrite: true }));
  expect(error).toMatchObject({ name, taskId: id });
  expect(await readFile(file, "utf8")).toBe("old");
  const result = await downloadVideo(client, id, file, { overwrite: true });
  expect(sha256(await readFile(file))).toBe("sha256" in result && result.sha256);
});
