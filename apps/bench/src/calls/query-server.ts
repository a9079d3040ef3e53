// A server in a process of its own, which gives each request the same task. Answers its address.
import { once } from "node:events";
import { createServer } from "node:http";
import { portOf } from "../core/port-of.ts";
import { serveWorker } from "../core/serve-worker.ts";

const body = JSON.stringify({
  id: "1767225600-a1B2c3D4e5",
  status: "video_generating",
  video_url: null,
  enhanced_prompt:
    "A lighthouse in a storm, seen from the sea. Soft morning light, a slow camera, fine grain.",
  status_update_time: 1_767_225_600_000,
});
// Connections outlive the turns of the other contenders.
const server = createServer({ keepAliveTimeout: 600_000 }, (_, response) => {
  const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
  response.writeHead(200, headers).end(body);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");

serveWorker(() => ({ url: `http://127.0.0.1:${portOf(server)}` }));
