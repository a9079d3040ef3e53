// The simulator behind its own server, in a process of its own.
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { cpuTime } from "../core/cpu-time.ts";
import { serveWorker } from "../core/serve-worker.ts";
import { createBody, createHeaders } from "./create-request.ts";
import type { ServerAnswer } from "./server-answer.ts";

const simulator = createSimulator({ seed: 1 });
const { url } = await serve(simulator);
const request = new Request(`${url}/v1/video/create`, {
  method: "POST",
  headers: createHeaders,
  body: createBody,
});
const { id }: { id: string } = await (await simulator.fetch(request)).json();

serveWorker<object, ServerAnswer>(() => ({ url, id, cpu: cpuTime() }));
