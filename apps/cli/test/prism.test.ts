// The mock as everyone can start it: Prism's own command line, told nothing but the contract.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { vidtask } from "./helpers.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const PRISM = "node_modules/@stoplight/prism-cli/dist/index.js";

test("vidtask queries and creates through a Prism that was started by hand", async () => {
  const port = await freePort();
  const args = [PRISM, "mock", "openapi/openapi.yaml", "--errors", "-p", port, "-h", "127.0.0.1"];
  const prism = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  try {
    const env = { VIDTASK_BASE_URL: await listeningUrl(prism.stdout) };
    expect(env.VIDTASK_BASE_URL).toBe(`http://127.0.0.1:${port}`);
    const query = await vidtask(["query", "task_1"], { env });
    expect(query).toMatchObject({ exitCode: 0, stderr: "" });
    expect(JSON.parse(query.stdout)).toMatchObject({ id: "task_1", status: "pending" });
    const create = await vidtask(["create", "--model", "veo3", "--prompt", "A fox"], { env });
    expect(create).toMatchObject({ exitCode: 0, stderr: "" });
    expect(JSON.parse(create.stdout)).toMatchObject({ id: "veo3-fast-frames:1790000000-a1B2c3D4e5" });
  } finally {
    if (prism.kill()) {
      await once(prism, "close");
    }
  }
}, 30_000);

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? `${address?.port}` : "";
}

/** The address in Prism's line `Prism is listening on http://127.0.0.1:4010`. */
async function listeningUrl(output: NodeJS.ReadableStream): Promise<string> {
  let log = "";
  for await (const line of createInterface({ input: output })) {
    const [, url] = /listening on (http:[/\d.:]+)/.exec(line) ?? [];
    if (url) {
      output.resume();
      return url;
    }
    log += `${line}\n`;
  }
  throw new Error(`Prism ended without listening:\n${log}`);
}
