import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { alternate, type Samples } from "../core/alternate.ts";
import type { Part, Table } from "../core/results.ts";
import { startWorker } from "../core/start-worker.ts";
import { toCell } from "../core/to-cell.ts";
import type { DownloadAnswer, DownloadQuestion } from "./download-worker.ts";

/** Megabytes of the video. */
const SIZE = 200;
const OWN = "vidtask downloadVideo";
const run = promisify(execFile);

/** The speeds of the server in megabytes a second, and how often each is measured. */
const speeds = { unlimited: { speed: 0, rounds: 7 }, "limited to 100 MB/s": { speed: 100, rounds: 3 } };

/** Throughput and memory of a download, beside curl. */
export async function measureDownload(): Promise<Part> {
  const folder = await mkdtemp(join(tmpdir(), "vidtask-bench-"));
  const server = startWorker<object, { url: string }>(new URL("./media-server.ts", import.meta.url));
  try {
    const { url } = await server.ask({});
    const numbers: Samples<keyof DownloadAnswer>[] = [];
    for (const { speed, rounds } of Object.values(speeds)) {
      const video = `${url}/${SIZE}/${speed}`;
      numbers.push(
        await alternate<keyof DownloadAnswer>(
          {
            "curl --output": () => downloadWithCurl(video, join(folder, "curl.mp4"), false),
            "curl, then sha256sum": () => downloadWithCurl(video, join(folder, "summed.mp4"), true),
            [OWN]: () => downloadWithVidtask(url, video, join(folder, "vidtask.mp4")),
          },
          rounds,
        ),
      );
    }
    return {
      versions: { curl: await curlVersion() },
      tables: [throughputTable(numbers), memoryTable(numbers)],
    };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function downloadWithVidtask(server: string, url: string, file: string): Promise<DownloadAnswer> {
  const worker = startWorker<DownloadQuestion, DownloadAnswer>(
    new URL("./download-worker.ts", import.meta.url),
  );
  try {
    // A small one first: what is loaded and compiled is not the video's.
    await worker.ask({ url: `${server}/1/0`, file: `${file}.small` });
    return await worker.ask({ url, file });
  } finally {
    await worker.stop();
  }
}

async function downloadWithCurl(url: string, file: string, isSummed: boolean): Promise<DownloadAnswer> {
  const startedAt = performance.now();
  await run("curl", ["--silent", "--fail", "--output", file, url]);
  if (isSummed) {
    await run("sha256sum", [file]);
  }
  return { time: performance.now() - startedAt, growth: Number.NaN };
}

async function curlVersion(): Promise<string> {
  const { stdout } = await run("curl", ["--version"]);
  return stdout.split(" ")[1] ?? "";
}

function throughputTable(numbers: readonly Samples<keyof DownloadAnswer>[]): Table {
  const speedOf = (times: readonly number[]) => times.map((time) => (1_000 * SIZE) / time);
  return {
    id: "throughput",
    title: `Throughput of a download of ${SIZE} MB`,
    unit: "MB/s",
    reference: "curl --output",
    columns: Object.keys(speeds),
    rows: ["curl --output", "curl, then sha256sum", OWN].map((name) => ({
      name,
      cells: numbers.map((of) => toCell(speedOf(of(name, "time")), speedOf(of("curl --output", "time")))),
    })),
  };
}

function memoryTable(numbers: readonly Samples<keyof DownloadAnswer>[]): Table {
  return {
    id: "growth",
    title: "Growth of the process by the download",
    unit: "MB",
    columns: Object.keys(speeds),
    rows: [{ name: OWN, cells: numbers.map((of) => toCell(of(OWN, "growth"))) }],
  };
}
