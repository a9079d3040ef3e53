import { once } from "node:events";
import { watch } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { downloadVideo } from "@vidtask/client/download";
import { expect, test } from "vitest";
import { mediaServerOf, noGateway, sendVideo, sha256, videoOf } from "./media-server.ts";
import { bundleDownload, startDownload } from "./run-download.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const SIZE = 3_000_000;
const POINTS = 50;
const LATE = 12;
const etag = '"one"';
const video = videoOf(SIZE);
const digest = sha256(video);

/** Numbers from 0 up to 1, the same in each run. */
function* numbers(count: number, seed: number) {
  for (let index = 0, value = seed; index < count; index += 1) {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    yield [index, value / 2 ** 32] as const;
  }
}

test("a process that is killed at any byte leaves the old file or the whole new one, and the next one goes on", async () => {
  const folder = await temporaryFolder();
  const bundle = join(folder, "child.mjs");
  await bundleDownload(bundle);
  const late = new Map<string, () => void>();
  const resumed = new Set<string>();
  const { url } = await mediaServerOf((request, response) => {
    const path = request.url ?? "";
    if (request.headers.range) {
      resumed.add(path);
    }
    sendVideo(request, response, video, { etag });
    // All of it went out: what the process does last is under way.
    response.on("finish", () => late.get(path)?.());
  });

  async function killAt(index: number, point: number): Promise<string> {
    const file = join(folder, `${index}.mp4`);
    const path = `/${index}.mp4`;
    await writeFile(file, "old");
    // The last ones are killed from outside, at one of the changes of files that come after the last byte was sent.
    const isLate = index >= POINTS - LATE;
    const args = [`${url}${path}`, file, isLate ? "Infinity" : `${Math.ceil(point * SIZE)}`];
    const child = startDownload(args, [], bundle);
    const ended = once(child, "exit");
    let changes = POINTS - 1 - index;
    const watcher = watch(folder, (_, name) => {
      if (name?.startsWith(`${index}.`) && isSent && --changes < 0) {
        child.kill("SIGKILL");
      }
    });
    let isSent = false;
    late.set(path, () => {
      isSent = isLate;
    });
    await ended;
    watcher.close();
    late.delete(path);
    const left = await readFile(file);
    const state = left.equals(video) ? "new" : left.toString("latin1", 0, 9);
    expect(["old", "new"]).toContain(state);
    expect(await downloadVideo(noGateway, `${url}${path}`, file, { overwrite: true })).toMatchObject({
      sha256: digest,
      bytes: SIZE,
    });
    expect(sha256(await readFile(file))).toBe(digest);
    return isLate || child.signalCode === "SIGKILL" ? state : `not killed but ${child.exitCode}`;
  }

  const points = numbers(POINTS, 8);
  const states: string[] = [];
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const [index, point] of points) {
        states.push(await killAt(index, point));
      }
    }),
  );
  expect(states).toHaveLength(POINTS);
  expect(states.filter((state) => state === "old").length).toBeGreaterThanOrEqual(POINTS - LATE);
  // At most four blocks of 512 kB are on their way to the disk: of these at least the first one was there.
  const sure = [...numbers(POINTS - LATE, 8)].filter(([, point]) => point * SIZE > 5 * 2 ** 19);
  expect(sure.length).toBeGreaterThan(2);
  expect(resumed.size).toBeGreaterThanOrEqual(sure.length);
}, 60_000);
