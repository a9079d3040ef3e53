// Sends videos of any size, at any speed, from a process of its own. Answers its address. `/200/100` is a video of 200 MB at 100 MB/s.
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { portOf } from "../core/port-of.ts";
import { serveWorker } from "../core/serve-worker.ts";

const MEGABYTE = 1_000_000;
/** The beginning of an mp4 whose last box goes to the end of the file. */
const head = Buffer.from("\0\0\0\x10ftypisom\0\0\0\0\0\0\0\0mdat", "latin1");
const block = Buffer.alloc(MEGABYTE, 0x5a);

/** @param speed In megabytes a second; 0 for as fast as it goes. */
async function send(response: ServerResponse, size: number, speed: number): Promise<void> {
  response.writeHead(200, {
    "Content-Type": "video/mp4",
    "Content-Length": head.byteLength + size * MEGABYTE,
  });
  response.write(head);
  const startedAt = performance.now();
  for (let sent = 0; sent < size; sent += 1) {
    const early = speed === 0 ? 0 : (1_000 * sent) / speed - (performance.now() - startedAt);
    if (early > 0) {
      await sleep(early);
    }
    if (!response.write(block)) {
      await once(response, "drain");
    }
  }
  response.end();
}

const server = createServer((request, response) => {
  const [, size, speed] = (request.url ?? "").split("/").map(Number);
  send(response, size ?? 0, speed ?? 0).catch(() => response.destroy());
});
server.listen(0, "127.0.0.1");
await once(server, "listening");

serveWorker(() => ({ url: `http://127.0.0.1:${portOf(server)}` }));
