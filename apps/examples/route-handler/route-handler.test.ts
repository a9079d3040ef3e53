import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createSimulator } from "@vidtask/simulator";
import { type Served, serve } from "@vidtask/simulator/serve";

const simulator = createSimulator({ apiKey: "sk-test", faults: [{ name: "drop", on: "create", after: 1 }] });
let gateway: Served;

before(async () => {
  gateway = await serve(simulator);
  Object.assign(process.env, {
    VIDTASK_BASE_URL: gateway.url,
    VIDTASK_API_KEY: "sk-test",
    APP_TOKEN: "let-me-in",
  });
});
after(() => gateway.close());

/** Ask a handler as a page does. */
async function post(body: unknown, token = "let-me-in"): Promise<Response> {
  const { POST } = await import("./app/api/videos/route.ts");
  const headers = { Authorization: `Bearer ${token}` };
  return POST(
    new Request("https://app.example/api/videos", { method: "POST", headers, body: JSON.stringify(body) }),
  );
}

async function get(id: string, token = "let-me-in"): Promise<Response> {
  const { GET } = await import("./app/api/videos/[id]/route.ts");
  const request = new Request(`https://app.example/api/videos/${id}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return GET(request, { params: Promise.resolve({ id }) });
}

test("whoever is not known starts nothing, nor does a request without a prompt", async () => {
  assert.equal((await post({ prompt: "A lighthouse" }, "let-me-in-too")).status, 401);
  assert.equal((await post({})).status, 400);
  assert.equal((await get("veo3.1-fast:1", "")).status, 401);
  assert.equal(simulator.requests.create, 0);
});

test("a task is started, polled, and done", async () => {
  const started = await post({ prompt: "A lighthouse in a storm" });
  assert.equal(started.status, 202);
  const { id } = await started.json();
  assert.equal((await (await get(id)).json()).outcome, "running");
  simulator.advance(300_000);
  const done = await (await get(id)).json();
  assert.equal(done.outcome, "succeeded");
  assert.match(done.videoUrl, /\.mp4/);
});

test("a create whose answer is lost is not asked for again", async () => {
  const lost = await post({ prompt: "A lighthouse at dawn" });
  assert.equal(lost.status, 409);
  assert.equal(simulator.tasks.length, 2);
});

test("what is not there is 404", async () => {
  assert.equal((await get("veo3.1-fast:1790000000-a1B2c3D4e5")).status, 404);
});
