import { statSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { downloadVideo, LocalFileError } from "@vidtask/client/download";
import { expect, test } from "vitest";
import { rejection } from "./helpers.ts";
import { downloadClientOf, mediaServerOf, noGateway, sendVideo, sha256, videoOf } from "./media-server.ts";
import { outcomeOf, startDownload } from "./run-download.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const etag = '"one"';
const video = videoOf(3_000_000);

/** A good host, and a folder. */
async function hostOf() {
  const host = await mediaServerOf((request, response) => sendVideo(request, response, video, { etag }));
  return { ...host, folder: await temporaryFolder() };
}

test.each([
  ["a folder", "EISDIR", async (folder: string) => folder],
  ["a folder that does not exist", "EISDIR", async (folder: string) => join(folder, "new/")],
  ["in a folder that does not exist", "ENOENT", async (folder: string) => join(folder, "new", "video.mp4")],
  [
    "below a file",
    "ENOTDIR",
    async (folder: string) => {
      await writeFile(join(folder, "file"), "");
      return join(folder, "file", "video.mp4");
    },
  ],
  ["too long", "ENAMETOOLONG", async (folder: string) => join(folder, "a".repeat(300))],
  ["a device", "EINVAL", async () => "/dev/null"],
  [
    "beside a .part that is a link",
    "ELOOP",
    async (folder: string) => {
      await writeFile(join(folder, "other"), "other");
      await symlink("other", join(folder, "video.mp4.part"));
      return join(folder, "video.mp4");
    },
  ],
])("a target that is %s is refused with %s, and nothing is asked", async (_, code, targetOf) => {
  const { url, folder, requests } = await hostOf();
  const file = await targetOf(folder);
  const error = await rejection(downloadVideo(noGateway, url, file, { overwrite: true }));
  expect(error).toBeInstanceOf(LocalFileError);
  expect(error).toMatchObject({ code });
  expect(requests).toEqual([]);
  const other = await readFile(join(folder, "other"), "utf8").catch(() => "other");
  expect(other).toBe("other");
});

test("what a slow host sent is in the file after a second, for whatever becomes of the process", async () => {
  let now = 0;
  let more = () => {};
  const { url } = await mediaServerOf((_, response) => {
    response.writeHead(200, { "Content-Length": 100_001, ETag: etag }).write(video.subarray(0, 100_000));
    more = () => response.end("x");
  });
  const file = join(await temporaryFolder(), "video.mp4");
  const sizes: [received: number, written: number][] = [];
  const clock = { now: () => now, sleep: () => new Promise<void>(() => {}) };
  await downloadVideo(downloadClientOf("http://gateway.invalid", { clock }), url, file, {
    onProgress({ received }) {
      sizes.push([received, statSync(`${file}.part`).size]);
      if (received === 100_000) {
        now += 1_000;
        more();
      }
    },
  }).catch(() => {});
  expect(sizes.filter(([received]) => received >= 100_000)).toEqual([
    [100_000, 0],
    [100_001, 100_001],
  ]);
});

test("a folder that can't be written to is refused, and nothing is asked", async () => {
  const { url, folder, requests } = await hostOf();
  const file = join(folder, "video.mp4");
  await writeFile(file, "old");
  await chmod(folder, 0o555);
  const outcome = await outcomeOf(startDownload([url, file, "nobody"]));
  expect(outcome).toMatchObject({ code: "EACCES", old: "old", path: file });
  expect(requests).toEqual([]);
});

// A disk that is really full takes a right to mount that not every machine gives, so the child plays one.
test.each(["full", "full at last"])(
  "a disk that is %s ends the download, and the old file is whole",
  async (how) => {
    const { url, folder } = await hostOf();
    const file = join(folder, "video.mp4");
    await writeFile(file, "old");
    const outcome = await outcomeOf(startDownload([url, file, how]));
    expect(outcome).toMatchObject({ name: "LocalFileError", code: "ENOSPC", old: "old" });
    expect(await readFile(file, "utf8")).toBe("old");
    expect(await downloadVideo(noGateway, url, file, { overwrite: true })).toMatchObject({
      sha256: sha256(video),
    });
  },
);

test("a limit on the size of files ends the download, the old file is whole, and the next call goes on where it is lifted", async () => {
  const { url, folder, requests } = await hostOf();
  const file = join(folder, "video.mp4");
  await writeFile(file, "old");
  const limit = 'ulimit -f 1000 && exec "$@"';
  const outcome = await outcomeOf(startDownload([url, file], ["sh", "-c", limit, "sh"]));
  expect(outcome).toMatchObject({ code: "EFBIG", old: "old", path: `${file}.part` });
  expect(await downloadVideo(noGateway, url, file, { overwrite: true })).toMatchObject({
    sha256: sha256(video),
  });
  expect(requests[1]?.headers.range).toMatch(/^bytes=(512000|1024000)-$/);
});

test("a rename that is refused keeps the whole .part, and the next call needs one byte", async () => {
  const { url, folder, requests } = await hostOf();
  const file = join(folder, "video.mp4");
  const onProgress = () => void mkdir(file, { recursive: true });
  const error = await rejection(downloadVideo(noGateway, url, file, { onProgress }));
  expect(error).toMatchObject({ name: "LocalFileError", code: "EISDIR", path: file });
  expect((await readFile(`${file}.part`)).equals(video)).toBe(true);
  await rm(file, { recursive: true });
  expect(await downloadVideo(noGateway, url, file)).toMatchObject({ sha256: sha256(video) });
  expect(requests[1]?.headers.range).toBe("bytes=2999999-");
  expect(await readdir(folder)).toEqual(["video.mp4"]);
});
