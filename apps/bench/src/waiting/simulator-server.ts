// The simulator behind a socket, in a process of its own. It also answers the path of @runwayml/sdk, in its words.
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { randomFrom } from "../core/random.ts";
import { serveWorker } from "../core/serve-worker.ts";
import { createTasks } from "./create-tasks.ts";
import { toRunway } from "./to-runway.ts";

/** Create so many tasks; each takes from `shortest` to `longest` milliseconds. */
export interface TasksQuestion {
  count: number;
  shortest: number;
  longest: number;
}

/** The tasks, and where to ask for them. */
export interface TasksAnswer {
  url: string;
  ids: string[];
}

const TASKS = "/v1/tasks/";
const random = randomFrom(5);
let range = { shortest: 0, longest: 0 };
const simulator = createSimulator({
  duration: () => range.shortest + (range.longest - range.shortest) * random(),
  seed: 1,
});
const { url } = await serve({
  async answer(request, { origin, pathname } = new URL(request.url)) {
    if (!pathname.startsWith(TASKS)) {
      return simulator.answer(request);
    }
    const id = pathname.slice(TASKS.length);
    const query = new Request(`${origin}/v1/video/query?id=${id}`, { headers: request.headers });
    const reply = await simulator.answer(query);
    return { ...reply, body: toRunway(decodeURIComponent(id), String(reply.body)) };
  },
});

serveWorker<TasksQuestion, TasksAnswer>(async ({ count, ...durations }) => {
  range = durations;
  return { url, ids: await createTasks(simulator, count) };
});
