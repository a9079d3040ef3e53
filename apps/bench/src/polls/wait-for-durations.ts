import { type Client, createAndWait, createClient, waitForTask } from "@vidtask/client";
import { randomFrom } from "../core/random.ts";
import { toMean } from "../core/to-mean.ts";
import { VirtualClock } from "../core/virtual-clock.ts";
import type { Cost } from "./schedule.ts";

/** So many requests a second that the budget never decides. */
const NO_BUDGET = 1_000_000;
/** The slowest task of the slowest model is waited for too. */
const timeout = 100_000_000;

/** Waits for tasks that begin now, and tells the URL of the video of each once it has heard of it. */
type Wait = (client: Client, ids: readonly string[], onNews: (videoUrl: string) => void) => Promise<unknown>;

const input = { model: "veo3.1-fast", prompt: "A lighthouse" } as const;

/** vidtask's own ways to wait, by their names in the report. */
export const waits = {
  "vidtask's createAndWait": (client, ids, onNews) =>
    Promise.all(ids.map(async () => onNews((await createAndWait(client, input, { timeout })).videoUrl))),
  "vidtask's waitForTask, from the create on": (client, ids, onNews) =>
    Promise.all(ids.map(async (id) => onNews((await waitForTask(client, id, { timeout })).videoUrl))),
} satisfies Record<string, Wait>;

/**
 * What one of vidtask's waits costs on tasks that take so many seconds: its loop as it is, on a clock that leaps, at a gateway
 * that answers at once.
 *
 * @param seed What its jitter is drawn from.
 */
export async function waitForDurations(
  wait: Wait,
  durations: readonly number[],
  seed: number,
): Promise<Cost> {
  const clock = new VirtualClock();
  let created = 0;
  let polls = 0;
  const client = createClient({
    baseUrl: "https://gateway.example",
    apiKey: "sk-bench",
    clock,
    random: randomFrom(seed),
    concurrency: NO_BUDGET,
    maxRequestsPerSecond: NO_BUDGET,
    async fetch({ method, url }) {
      if (method === "POST") {
        return Response.json({ id: `task:${created++}`, status: "pending" });
      }
      polls += 1;
      const number = Number(new URL(url).searchParams.get("id")?.slice("task:".length));
      const isDone = clock.now() >= 1_000 * (durations[number] ?? 0);
      return Response.json(
        isDone
          ? { status: "completed", video_url: `https://media.example/${number}.mp4` }
          : { status: "processing" },
      );
    },
  });
  const delays: number[] = [];
  const ids = durations.map((_, number) => `task:${number}`);
  const onNews = (videoUrl: string) => {
    const number = Number(/(\d+)\.mp4$/.exec(videoUrl)?.[1]);
    delays.push(clock.now() / 1_000 - (durations[number] ?? 0));
  };
  await clock.run(wait(client, ids, onNews));
  return { polls: polls / durations.length, delay: toMean(delays) };
}
