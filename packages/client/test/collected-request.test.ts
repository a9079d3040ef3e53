// A request that nobody holds may be collected while its body is read; its time-out has to hold all the same.
import { once } from "node:events";
import { createServer } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createClient, NetworkError, queryTask } from "@vidtask/client";
import { expect, onTestFinished, test } from "vitest";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

test("A body that hangs ends at the time-out, whatever is collected meanwhile", async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write(`{"id":`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const collecting = setInterval(collect, 20);
  onTestFinished(() => {
    clearInterval(collecting);
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const baseUrl = `http://127.0.0.1:${typeof address === "object" && address?.port}`;
  const client = createClient({ baseUrl, apiKey: "sk-test", timeout: 300 });
  await expect(queryTask(client, "veo3:1")).rejects.toBeInstanceOf(NetworkError);
});
