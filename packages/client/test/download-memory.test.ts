import { execFile } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { mediaServerOf, videoOf } from "./media-server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const MEGABYTE = 1_000_000;

test("a process grows by at most 50 MB, however large the video is", async () => {
  const block = videoOf(MEGABYTE);
  const { url } = await mediaServerOf(async (request, response) => {
    const count = request.url === "/small" ? 1 : 250;
    // Of no box of the video is it known where it ends: the first one goes to the end.
    const head = Buffer.from("\0\0\0\x10ftypisom\0\0\0\0\0\0\0\0mdat", "latin1");
    response.writeHead(200, { "Content-Length": head.byteLength + count * MEGABYTE });
    response.write(head);
    for (let sent = 0; sent < count; sent += 1) {
      if (!response.write(block)) {
        await once(response, "drain");
      }
    }
    response.end();
  });
  const file = join(await temporaryFolder(), "video.mp4");
  const script = fileURLToPath(new URL("./download-memory.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, file]);
  console.log(`The process grew by ${Math.round(Number(stdout) / MEGABYTE)} MB.`);
  expect(Number(stdout)).toBeLessThanOrEqual(50 * MEGABYTE);
}, 60_000);
