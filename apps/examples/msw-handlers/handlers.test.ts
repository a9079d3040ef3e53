import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  createAndWait,
  createClient,
  createTask,
  NetworkError,
  SubmissionUnknownError,
} from "@vidtask/client";
import { createSimulator } from "@vidtask/simulator";
import { setupServer } from "msw/node";
import { toHandlers } from "./handlers.ts";

const server = setupServer();
before(() => server.listen({ onUnhandledFrame: "error" }));
after(() => server.close());

const body = { model: "veo3.1-fast", prompt: "A lighthouse in a storm" };
const client = createClient({ baseUrl: "https://gateway.example", apiKey: "sk-test" });

test("code that knows nothing of the simulator gets its video from it", async () => {
  const simulator = createSimulator({ speed: 10_000, faults: ["server-json", "drop"] });
  server.use(...toHandlers("https://gateway.example", simulator));
  const { videoUrl } = await createAndWait(client, body, { interval: 1 });
  const video = await fetch(videoUrl);
  assert.equal(video.headers.get("Content-Type"), "video/mp4");
  assert.deepEqual(simulator.requests, { create: 1, query: 3, media: 1 });
});

test("a dropped reply is a broken connection, no answer", async () => {
  const simulator = createSimulator({ faults: [{ name: "drop", on: "create" }] });
  server.resetHandlers(...toHandlers("https://gateway.example", simulator));
  const error = await createTask(client, body).catch((reason: unknown) => reason);
  assert.ok(error instanceof SubmissionUnknownError);
  assert.ok(error.cause instanceof NetworkError);
});
