import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { alternate } from "../core/alternate.ts";
import type { Part } from "../core/results.ts";
import { startWorker } from "../core/start-worker.ts";
import { toCell } from "../core/to-cell.ts";
import { versionsOf } from "../core/versions-of.ts";
import type { TasksAnswer, TasksQuestion } from "../waiting/simulator-server.ts";

const ROUNDS = 21;

/** From the start of a process to its end, beside Node with an empty script, curl, and two command lines of the field. */
export async function measureStartUp(): Promise<Part> {
  const bin = fileOf("vidtask", "dist/bin.js");
  if (!existsSync(bin)) {
    throw new Error("The command line is not built: run `npx -y pnpm@12 build`.");
  }
  const server = startWorker<TasksQuestion, TasksAnswer>(
    "server",
    new URL("../waiting/simulator-server.ts", import.meta.url),
  );
  try {
    const { url, ids } = await server.ask({ count: 1, shortest: 0, longest: 0 });
    const [id = ""] = ids;
    const query = `${url}/v1/video/query?id=${encodeURIComponent(id)}`;
    const headers = { Authorization: "Bearer sk-bench" };
    const fetchScript = `fetch(${JSON.stringify(query)}, { headers: ${JSON.stringify(headers)} }).then((response) => response.text())`;
    const env = { ...process.env, VIDTASK_BASE_URL: url, VIDTASK_API_KEY: "sk-bench", DO_NOT_TRACK: "1" };
    const node = process.execPath;
    const commands: Record<string, [string, ...string[]]> = {
      "node -e 0": [node, "-e", "0"],
      'node -e "fetch(…)"': [node, "-e", fetchScript],
      "curl, the same query": ["curl", "--silent", "--header", "Authorization: Bearer sk-bench", query],
      "vidtask --version": [node, bin, "--version"],
      "vidtask --help": [node, bin, "--help"],
      "vidtask query": [node, bin, "query", id],
      "elevenlabs --version": [node, fileOf("@elevenlabs/cli", "bin/cli.js"), "--version"],
      "modelclone --version": [node, fileOf("modelclone-cli", "bin/modelclone.js"), "--version"],
    };
    const turns = Object.entries(commands).map(
      ([name, command]) => [name, () => runOnce(command, env)] as const,
    );
    const of = await alternate<"time">(Object.fromEntries(turns), ROUNDS);
    const table = (id: string, reference: string) => ({
      id,
      title: "From the start of a process to its end",
      unit: "ms",
      reference,
      columns: ["time"],
      rows: Object.keys(commands).map((name) => ({
        name,
        cells: [toCell(of(name, "time"), of(reference, "time"))],
      })),
    });
    return {
      versions: versionsOf("@elevenlabs/cli", "modelclone-cli"),
      tables: [table("start-up", "node -e 0"), table("start-up-fetch", 'node -e "fetch(…)"')],
    };
  } finally {
    await server.stop();
  }
}

/** Milliseconds that a command takes. */
async function runOnce(
  [command, ...args]: [string, ...string[]],
  env: NodeJS.ProcessEnv,
): Promise<{ time: number }> {
  const startedAt = performance.now();
  const child = spawn(command, args, { env, stdio: "ignore" });
  const [code] = await once(child, "close");
  const time = performance.now() - startedAt;
  if (code !== 0) {
    throw new Error(`${[command, ...args].join(" ")} ended with ${code}.`);
  }
  return { time };
}

function fileOf(name: string, path: string): string {
  return join(dirname(findPackageJSON(name, import.meta.url) ?? ""), path);
}
