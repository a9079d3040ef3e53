import { request } from "node:http";
import { text } from "node:stream/consumers";
import { createTask, waitForTask } from "@vidtask/client";
import { createSimulator, type SimulatorOptions } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { expect, onTestFinished, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { createRequest, queryRequest, simulate } from "./helpers.ts";

/** A simulator that listens until the test is over. */
async function served(options: SimulatorOptions = {}) {
  const simulator = createSimulator(options);
  const server = await serve(simulator);
  onTestFinished(server.close);
  return { simulator, ...server };
}

/** The status and text of an answer to a request with a `Host` of one's own. */
async function ask(url: string, headers: Record<string, string>, method = "GET") {
  const sent = request(url, { headers, method });
  const answered = new Promise<[number | undefined, string]>((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", async (response) => resolve([response.statusCode, await text(response)]));
  });
  sent.end();
  return answered;
}

test("a client creates a task and waits for it through a served simulator", async () => {
  const { url, simulator } = await served({ speed: 1e9 });
  const { client } = simulate({}, { baseUrl: url, fetch });
  const { id } = await createTask(client, { model: "veo3", prompt: "A lighthouse" });
  const { videoUrl } = await waitForTask(client, id);
  expect((await fetch(videoUrl)).headers.get("Content-Type")).toBe("video/mp4");
  expect(simulator.tasks).toHaveLength(1);
});

test("it listens on 127.0.0.1 alone, on a free port", async () => {
  const { url } = await served();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const other = await served();
  expect(other.url).not.toBe(url);
});

test("a port that is taken is an error", async () => {
  const { url } = await served();
  const port = Number(new URL(url).port);
  expect(await rejection(serve(createSimulator(), { port }))).toMatchObject({ code: "EADDRINUSE" });
});

test("a foreign Host is refused, against DNS rebinding", async () => {
  const { url, simulator } = await served();
  for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0.2"]) {
    expect(await ask(`${url}/`, { Host: host })).toEqual([421, expect.stringContaining("127.0.0.1")]);
    expect((await ask(`${url}/v1/video/create`, { Host: host }, "OPTIONS"))[0]).toBe(421);
  }
  for (const host of ["localhost", "LOCALHOST:80", "127.0.0.1:1"]) {
    expect((await ask(`${url}/`, { Host: host }))[0]).toBe(200);
  }
  expect(simulator.requests).toEqual({ create: 0, query: 0, media: 0 });
});

test("a page of another origin may call it with a key", async () => {
  const { url } = await served();
  const preflight = await fetch(`${url}/v1/video/create`, {
    method: "OPTIONS",
    headers: {
      Origin: "https://app.example",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization, content-type",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(preflight.headers.get("Access-Control-Allow-Headers")).toContain("authorization, content-type");
  expect(preflight.headers.get("Access-Control-Allow-Methods")).toContain("POST");

  const query = queryRequest("grok:none", url);
  query.headers.set("Origin", "https://app.example");
  const answer = await fetch(query);
  expect(answer.status).toBe(400);
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
});

test("a body over 10 MB is answered 413 over a socket too", async () => {
  const { url } = await served();
  const body = { model: "veo3", prompt: "a", images: ["a".repeat(12_000_000)] };
  expect((await fetch(createRequest(body, url))).status).toBe(413);
});

test("an error of one's own function is told", async () => {
  const { url } = await served({
    outcome: () => {
      throw new RangeError("no outcome for this");
    },
  });
  const response = await fetch(createRequest({ model: "veo3", prompt: "a" }, url));
  expect([response.status, await response.text()]).toEqual([500, "RangeError: no outcome for this\n"]);
});

test("close ends what is open", async () => {
  const simulator = createSimulator({ faults: [{ name: "slow-body", duration: 600_000 }] });
  const { url, close } = await serve(simulator);
  await fetch(createRequest({ model: "veo3", prompt: "A lighthouse" }, url));
  const response = await fetch(queryRequest(simulator.tasks[0]?.id ?? "", url));
  const read = rejection(response.text());
  await close();
  expect(await read).toMatchObject({ message: "terminated" });
  expect(await rejection(fetch(url))).toMatchObject({ cause: { code: "ECONNREFUSED" } });
});
