import { createAndWait, createClient } from "@vidtask/client";
import { createSimulator } from "@vidtask/simulator";
import { expect, test } from "vitest";

test("my code gets its video through a gateway in trouble, and pays for it once", async () => {
  const simulator = createSimulator({ speed: 10_000, faults: ["server-html", "drop"] });
  const client = createClient({ baseUrl: "https://any.example", apiKey: "sk-test", fetch: simulator.fetch });
  const body = { model: "veo3.1-fast", prompt: "A lighthouse in a storm" };
  expect((await createAndWait(client, body, { interval: 1 })).videoUrl).toContain(".mp4");
  expect(simulator.tasks).toMatchObject([{ billed: true, answered: true }]);
});
