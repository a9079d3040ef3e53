import { type Cell, findCell, type Results } from "../core/results.ts";
import { formatNumber } from "./format-number.ts";

/** A language of the README. */
export type Language = "en" | "zh";

/** A row of the README's table of numbers. */
export interface ReadmeRow {
  texts: Record<Language, string>;
  /** The number as it is printed, unless it was not measured. */
  read(results: Results): string | undefined;
}

const times = (cell: Cell | undefined) => cell?.ratio && `× ${cell.ratio.median.toFixed(2)}`;

/** The rows of the README's table of numbers, all of them from the report. */
export const readmeRows: readonly ReadmeRow[] = [
  {
    texts: {
      en: "CPU time of `queryTask`, against openapi-fetch alone",
      zh: "`queryTask` 的 CPU 时间，与单独使用 openapi-fetch 相比",
    },
    read: ({ parts }) => times(findCell(parts.calls, "cpu", "vidtask queryTask", "1 in flight")),
  },
  {
    texts: {
      en: "size of one operation with its errors, minified and gzipped",
      zh: "一个操作连同全部错误的体积，压缩并 gzip 后",
    },
    read({ parts }) {
      const cell = findCell(parts.calls, "size", "vidtask, one operation with its errors", "size");
      return cell && `${cell.median.toFixed(1)} kB`;
    },
  },
  {
    texts: {
      en: "polls until a task of about 150 s is done, against the cheapest schedule that is as prompt",
      zh: "约 150 秒的任务完成前的查询次数，与同样及时的最省方案相比",
    },
    read: ({ parts }) => times(findCell(parts.polls, "polls", "vidtask's createAndWait", "150 s, σ 0.5")),
  },
  {
    texts: {
      en: "heap of one of 100,000 tasks that `waitForTasks` waits for",
      zh: "`waitForTasks` 同时等待 10 万个任务时，每个任务占用的堆内存",
    },
    read({ parts }) {
      const cell = findCell(parts.waiting, "scale-memory", "vidtask waitForTasks", "100,000 tasks");
      return cell && `${formatNumber(cell.median)} kB`;
    },
  },
  {
    texts: {
      en: "start of `vidtask --version`, against `node -e 0`",
      zh: "`vidtask --version` 的启动时间，与 `node -e 0` 相比",
    },
    read: ({ parts }) => times(findCell(parts["start-up"], "start-up", "vidtask --version", "time")),
  },
  {
    texts: {
      en: "throughput of a download with its SHA-256, against curl without",
      zh: "下载并计算 SHA-256 的吞吐量，与不计算的 curl 相比",
    },
    read: ({ parts }) => times(findCell(parts.download, "throughput", "vidtask downloadVideo", "unlimited")),
  },
  {
    texts: {
      en: "CPU time of the simulator for one query, against Prism",
      zh: "模拟网关处理一次查询的 CPU 时间，与 Prism 相比",
    },
    read: ({ parts }) => times(findCell(parts.servers, "request-cpu", "vidtask simulator", "queries")),
  },
];
