import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { alternate, type Samples } from "../core/alternate.ts";
import { pinTo } from "../core/pins.ts";
import type { Part, Table } from "../core/results.ts";
import { startWorker } from "../core/start-worker.ts";
import { toCell } from "../core/to-cell.ts";
import type { DownloadAnswer, DownloadQuestion } from "./download-worker.ts";
import { isLinux, watchMemory } from "./watch-memory.ts";

/** Megabytes of the video. */
const SIZE = 200;
const OWN = "vidtask downloadVideo";
const CURL = "curl --output";
const run = promisify(execFile);

/** The speeds of the server in megabytes a second, and how often each is measured. */
const speeds = { unlimited: { speed: 0, rounds: 7 }, "limited to 100 MB/s": { speed: 100, rounds: 3 } };

/** Throughput and memory of a download, beside curl. */
export async function measureDownload(): Promise<Part> {
  const folder = await mkdtemp(join(tmpdir(), "vidtask-bench-"));
  const server = startWorker<object, { url: string }>(
    "server",
    new URL("./media-server.ts", import.meta.url),
  );
  try {
    const { url } = await server.ask({});
    const numbers: Samples<keyof DownloadAnswer>[] = [];
    for (const { speed, rounds } of Object.values(speeds)) {
      const video = `${url}/${SIZE}/${speed}`;
      numbers.push(
        await alternate<keyof DownloadAnswer>(
          {
            [CURL]: () => downloadWithCurl(url, video, join(folder, "curl.mp4"), false),
            "curl, then sha256sum": () => downloadWithCurl(url, video, join(folder, "summed.mp4"), true),
            [OWN]: () => downloadWithVidtask(url, video, join(folder, "vidtask.mp4")),
          },
          rounds,
        ),
      );
    }
    return {
      versions: { curl: await curlVersion() },
      tables: [
        throughputTable(numbers),
        memoryTable(numbers, "memory", "Most resident memory of the process", isLinux ? [CURL, OWN] : [OWN]),
        memoryTable(numbers, "growth", "Growth of the process by the download, Node's own memory taken off", [
          OWN,
        ]),
      ],
    };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function downloadWithVidtask(server: string, url: string, file: string): Promise<DownloadAnswer> {
  const worker = startWorker<DownloadQuestion, DownloadAnswer>(
    "client",
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

/** curl downloads a small one first too, over the same connection, and tells the time of each itself. */
async function downloadWithCurl(
  server: string,
  url: string,
  file: string,
  isSummed: boolean,
): Promise<DownloadAnswer> {
  const [command = "", ...args] = [...pinTo("client"), "curl", "--silent", "--fail"];
  const both = [
    "--write-out",
    "%{time_total}\n",
    "--output",
    `${file}.small`,
    `${server}/1/0`,
    "--output",
    file,
    url,
  ];
  const running = run(command, [...args, ...both]);
  const memory = watchMemory(running.child.pid ?? 0);
  const { stdout } = await running.finally(memory.stop);
  const time = 1_000 * Number(stdout.trim().split("\n").at(-1));
  return { time: time + (isSummed ? await sum(file) : 0), memory: memory.most(), growth: 0 };
}

/** Milliseconds that it takes to sum a file, with the start of the process that does. */
async function sum(file: string): Promise<number> {
  const [command = "", ...args] = [...pinTo("client"), "sha256sum", file];
  const startedAt = performance.now();
  await run(command, args);
  return performance.now() - startedAt;
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
    reference: CURL,
    columns: Object.keys(speeds),
    rows: [CURL, "curl, then sha256sum", OWN].map((name) => ({
      name,
      cells: numbers.map((of) => toCell(speedOf(of(name, "time")), speedOf(of(CURL, "time")))),
    })),
  };
}

function memoryTable(
  numbers: readonly Samples<keyof DownloadAnswer>[],
  id: "memory" | "growth",
  title: string,
  names: readonly string[],
): Table {
  return {
    id,
    title,
    unit: "MB",
    columns: Object.keys(speeds),
    rows: names.map((name) => ({ name, cells: numbers.map((of) => toCell(of(name, id))) })),
  };
}
