// Prism with the examples of the contract, in a process of its own.
import { startMock } from "@vidtask/openapi/mock";
import { cpuTime } from "../core/cpu-time.ts";
import { serveWorker } from "../core/serve-worker.ts";
import type { ServerAnswer } from "./server-answer.ts";

const { url } = await startMock();

serveWorker<object, ServerAnswer>(() => ({ url, id: "grok:1", cpu: cpuTime() }));
