import { createAndWait, createClient } from "@vidtask/client";
import { randomFrom } from "../core/random.ts";
import { VirtualClock } from "../core/virtual-clock.ts";
import type { Cost } from "./schedule.ts";

/** So many requests a second that the budget never decides. */
const NO_BUDGET = 1_000_000;

/**
 * What vidtask's own `createAndWait` costs on tasks that take so many seconds: its loop as it is, on a clock that leaps, at a
 * gateway that answers at once.
 */
export async function waitForDurations(durations: readonly number[], options: object = {}): Promise<Cost> {
  const clock = new VirtualClock();
  let created = 0;
  let polls = 0;
  const client = createClient({
    baseUrl: "https://gateway.example",
    apiKey: "sk-bench",
    clock,
    random: randomFrom(1),
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
  // The slowest task of the slowest model is waited for too.
  const settings = { timeout: 100_000_000, ...options };
  const delays = await clock.run(
    Promise.all(
      durations.map(async () => {
        const { videoUrl } = await createAndWait(
          client,
          { model: "veo3.1-fast", prompt: "A lighthouse" },
          settings,
        );
        const number = Number(/(\d+)\.mp4$/.exec(videoUrl)?.[1]);
        return clock.now() / 1_000 - (durations[number] ?? 0);
      }),
    ),
  );
  return {
    polls: polls / durations.length,
    delay: delays.reduce((sum, delay) => sum + delay, 0) / durations.length,
  };
}
