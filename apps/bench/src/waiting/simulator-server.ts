// The simulator behind a socket, in a process of its own.
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { randomFrom } from "../core/random.ts";
import { serveWorker } from "../core/serve-worker.ts";
import { createBody, createHeaders } from "../servers/create-request.ts";

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

const random = randomFrom(5);
let range = { shortest: 0, longest: 0 };
const simulator = createSimulator({
  duration: () => range.shortest + (range.longest - range.shortest) * random(),
  seed: 1,
});
const { url } = await serve(simulator);

serveWorker<TasksQuestion, TasksAnswer>(async ({ count, ...durations }) => {
  range = durations;
  const ids = [];
  for (let index = 0; index < count; index += 1) {
    const response = await simulator.fetch(
      new Request(`${url}/v1/video/create`, {
        method: "POST",
        headers: createHeaders,
        body: createBody,
      }),
    );
    const { id }: { id: string } = await response.json();
    ids.push(id);
  }
  return { url, ids };
});
