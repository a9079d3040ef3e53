// The same from CommonJS: Node 20.19 and later can require a module.
const assert = require("node:assert/strict");
const { createAndWait, createClient } = require("@vidtask/client");
const { createSimulator } = require("@vidtask/simulator");

for (const entry of require("./entries.json")) {
  assert.ok(Object.keys(require(entry)).length > 0, entry);
}

const { fetch } = createSimulator({ speed: 10_000 });
const client = createClient({ baseUrl: "https://any.example", apiKey: "sk-any", fetch });
const body = { model: "veo3.1-fast", prompt: "A lighthouse in a storm" };
createAndWait(client, body, { interval: 10 }).then(({ videoUrl }) => {
  assert.match(videoUrl, /\.mp4/);
  console.log("every entry works");
});
