// Downloads videos with vidtask.
import { createClient } from "@vidtask/client";
import { downloadVideo } from "@vidtask/client/download";
import { serveWorker } from "../core/serve-worker.ts";

/** What to download, and where to. */
export interface DownloadQuestion {
  url: string;
  file: string;
}

/** Milliseconds that it took, and megabytes that the process had at most, and by which it grew. */
export interface DownloadAnswer {
  time: number;
  memory: number;
  growth: number;
}

const client = createClient({ baseUrl: "http://gateway.invalid", apiKey: "sk-bench" });
const residentMemory = () => process.memoryUsage.rss() / 1e6;

serveWorker<DownloadQuestion, DownloadAnswer>(async ({ url, file }) => {
  const before = residentMemory();
  let most = before;
  // Not at each block: to ask the system takes longer than the block.
  const watch = setInterval(() => {
    most = Math.max(most, residentMemory());
  }, 20);
  const startedAt = performance.now();
  await downloadVideo(client, url, file, { overwrite: true });
  const time = performance.now() - startedAt;
  clearInterval(watch);
  return { time, memory: most, growth: most - before };
});
