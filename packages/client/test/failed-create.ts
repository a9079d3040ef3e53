// A program whose creates fail before it waits. Run in a process of its own: a rejection that nobody handles ends it.
import { setImmediate as turn } from "node:timers/promises";
import { type Client, createAndWait, createClient, createTask, waitForTask } from "@vidtask/client";

const body = { model: "veo3.1-fast", prompt: "A lighthouse" };
const gateways = [
  async () => new Response("", { status: 503 }),
  async () => new Response("", { status: 401 }),
  () => Promise.reject(new Error("socket hang up")),
];
const programs = [
  (client: Client) => createAndWait(client, body),
  (client: Client) => createTask(client, body).then(({ id }) => waitForTask(client, id)),
];

for (const fetch of gateways) {
  const client = createClient({ baseUrl: "https://gateway.example", apiKey: "sk-test", fetch });
  for (const program of programs) {
    await program(client).catch((error: Error) => console.log(error.name));
    // Unhandled rejections are looked for between two turns.
    await turn();
  }
}
