// Type-checked only: every entry, with its types as they are published.
import "@vidtask/contract/jest";
import { createAndWait, createClient, type Task } from "@vidtask/client";
import { type Download, downloadVideo } from "@vidtask/client/download";
import { queryVideo } from "@vidtask/client/operations";
import { type Finding, validate } from "@vidtask/contract";
import { type Mock, startMock } from "@vidtask/contract/mock";
import * as proxy from "@vidtask/contract/proxy";
import * as recording from "@vidtask/contract/recording";
import * as mock from "@vidtask/openapi/mock";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { statusWords, type TaskAnswer } from "@vidtask/types";

const client = createClient({
  baseUrl: "https://any.example",
  apiKey: "sk-any",
  fetch: createSimulator().fetch,
});
const task: Task = await createAndWait(client, { model: "veo3.1-fast", prompt: "A lighthouse in a storm" });
const body: TaskAnswer = await queryVideo(client, { id: task.id });
const download: Download | { skipped: true } = await downloadVideo(client, task, "video.mp4");
const findings: Finding[] = validate({ operationId: "queryVideo", status: 200, body });
const started: Mock = await startMock();

export { download, findings, mock, proxy, recording, serve, started, statusWords };

// A wrong call has to fail: the types are there, and not `any`.
// @ts-expect-error: a number is no prompt
createAndWait(client, { model: "veo3.1-fast", prompt: 1 });
// @ts-expect-error: there is no such operation
validate({ operationId: "queryVideos", status: 200, body });
// @ts-expect-error: a simulator has no such dialect
createSimulator({ dialect: "french" });
