import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { downloadVideo, FileBusyError } from "@vidtask/client/download";
import { expect, test } from "vitest";
import { isAlive, thisOwner } from "../src/download/lock-owner.ts";
import { rejection } from "./helpers.ts";
import { mediaServerOf, noGateway, sendVideo, sha256, videoOf } from "./media-server.ts";
import { outcomeOf, startDownload } from "./run-download.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const video = videoOf(300_000);

/** A host that sends the first bytes, and the rest when it is told to. */
async function hostOf() {
  let allow = () => {};
  const allowed = new Promise<void>((resolve) => {
    allow = resolve;
  });
  const host = await mediaServerOf(async (_, response) => {
    response.writeHead(200, { "Content-Length": video.byteLength });
    response.write(video.subarray(0, 1_000));
    await allowed;
    response.end(video.subarray(1_000));
  });
  const folder = await temporaryFolder();
  return { ...host, allow, folder, file: join(folder, "video.mp4") };
}

test("a second download of the same file is refused, in this process and in another, and the first one ends well", async () => {
  const { url, file, folder, allow, requests } = await hostOf();
  let first: Promise<unknown> | undefined;
  await new Promise<void>((resolve) => {
    first = downloadVideo(noGateway, url, file, { onProgress: () => resolve() });
  });
  const error = await rejection(downloadVideo(noGateway, url, file));
  expect(error).toBeInstanceOf(FileBusyError);
  expect(error).toMatchObject({ name: "FileBusyError", code: "EBUSY", path: file });
  expect(await outcomeOf(startDownload([url, file]))).toMatchObject({ code: "EBUSY" });
  allow();
  expect(await first).toMatchObject({ sha256: sha256(video) });
  expect(requests).toHaveLength(1);
  expect(await readdir(folder)).toEqual(["video.mp4"]);
});

test("of many that begin at once one goes on, and no lock is left", async () => {
  const { url, file, folder, allow } = await hostOf();
  allow();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, () => downloadVideo(noGateway, url, file)),
  );
  const done = outcomes.filter(({ status }) => status === "fulfilled");
  expect(done).toMatchObject([{ value: { sha256: sha256(video) } }]);
  for (const outcome of outcomes.filter(({ status }) => status === "rejected")) {
    expect(outcome).toMatchObject({ reason: { name: "FileBusyError" } });
  }
  expect(await readdir(folder)).toEqual(["video.mp4"]);
});

test("two files in one folder do not disturb each other", async () => {
  const { url, folder } = await mediaFolder();
  const get = (name: string) => downloadVideo(noGateway, url, join(folder, name));
  expect(await Promise.all([get("a.mp4"), get("b.mp4")])).toMatchObject([
    { skipped: false },
    { skipped: false },
  ]);
});

async function mediaFolder() {
  const host = await mediaServerOf((request, response) => sendVideo(request, response, video));
  return { ...host, folder: await temporaryFolder() };
}

test.each([
  ["that gave a sign of life is obeyed", 0, "FileBusyError"],
  ["that fell silent for a minute is removed", 61_000, undefined],
])("a lock of another machine or container %s", async (_, age, name) => {
  const { url, folder } = await mediaFolder();
  const file = join(folder, "video.mp4");
  const lock = join(`${file}.part.lock`, `${"1".padStart(24, "0")}.1.0.elsewhere.${crypto.randomUUID()}`);
  await mkdir(`${file}.part.lock`);
  await writeFile(lock, "");
  const time = new Date(Date.now() - age);
  await utimes(lock, time, time);
  const outcome: unknown = await downloadVideo(noGateway, url, file).catch((error: unknown) => error);
  expect(Object(outcome).name).toBe(name);
  expect(await readdir(folder)).toEqual([name ? "video.mp4.part.lock" : "video.mp4"]);
});

test("an owner is dead if its number is free, or has gone to a process that started later", async () => {
  const self = await thisOwner();
  expect(await isAlive({ ...self, pid: 2 ** 30 }, self)).toBe(false);
  // Only Linux tells at once when a process started.
  expect(await isAlive(self, self)).toBe(self.start === "0" ? undefined : true);
  expect(await isAlive({ ...self, start: "1" }, self)).toBe(self.start === "0" ? undefined : false);
  expect(await isAlive({ ...self, place: "elsewhere" }, self)).toBeUndefined();
});
