import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient, SubmissionUnknownError } from "@vidtask/client";
import { createSimulator, dialectNames, type SimulatorOptions } from "@vidtask/simulator";
import { makeTrailer } from "./make-trailer.ts";

/** A gateway in this process, and a client of it. */
function simulate(options: SimulatorOptions = {}) {
  const simulator = createSimulator({ speed: 10_000, seed: 1, ...options });
  const client = createClient({
    baseUrl: "https://gateway.example",
    apiKey: "sk-test",
    fetch: simulator.fetch,
    maxRequestsPerSecond: 1_000,
  });
  return { simulator, client };
}

for (const dialect of dialectNames) {
  test(`a trailer is made whatever the gateway's bodies look like: ${dialect}`, async () => {
    const { client } = simulate({ dialect });
    assert.match((await makeTrailer(client, "The lighthouse")) ?? "", /\.mp4/);
  });
}

test("a gateway in trouble costs one video, not three", async () => {
  const { simulator, client } = simulate({ faults: ["server-html", "drop", "rate-limit-empty"] });
  assert.ok(await makeTrailer(client, "The lighthouse"));
  assert.equal(simulator.tasks.length, 1);
});

test("a title that can't be filmed gives none", async () => {
  const { client } = simulate({ outcome: "failed" });
  assert.equal(await makeTrailer(client, "The lighthouse"), undefined);
});

test("a create whose answer is lost is told, and not sent again", async () => {
  const { simulator, client } = simulate({ faults: [{ name: "drop", on: "create" }] });
  await assert.rejects(makeTrailer(client, "The lighthouse"), SubmissionUnknownError);
  assert.equal(simulator.requests.create, 1);
});
