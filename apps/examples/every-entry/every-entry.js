// Every entry that can be imported anywhere, and a video through the client, the simulator and the checker.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createAndWait, createClient } from "@vidtask/client";
import { checkGateway } from "@vidtask/contract";
import { startMock } from "@vidtask/openapi/mock";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";

const require = createRequire(import.meta.url);
for (const entry of require("./entries.json")) {
  assert.ok(Object.keys(await import(entry)).length > 0, entry);
}

const gateway = await serve(createSimulator({ apiKey: "sk-any", speed: 10_000 }));
const client = createClient({ baseUrl: gateway.url, apiKey: "sk-any" });
const body = { model: "veo3.1-fast", prompt: "A lighthouse in a storm" };
const { videoUrl } = await createAndWait(client, body, { interval: 10 });
const media = await fetch(videoUrl);
assert.equal(media.headers.get("Content-Type"), "video/mp4");
assert.ok((await media.arrayBuffer()).byteLength > 1000);

const report = await checkGateway({ baseUrl: gateway.url, apiKey: "sk-any" });
assert.ok(report.keeps, JSON.stringify(report.cases));
await gateway.close();

assert.match(readFileSync(require.resolve("@vidtask/openapi/openapi.yaml"), "utf8"), /^openapi: 3\.1/);
assert.equal(require("@vidtask/openapi/gateways/gateway.schema.json").type, "object");
assert.equal(require("@vidtask/contract/report.schema.json").type, "object");
// Prism is an optional peer, and not installed here.
await assert.rejects(startMock(), /The mock needs Prism: npm install --save-dev @stoplight\/prism-core/);

console.log("every entry works");
