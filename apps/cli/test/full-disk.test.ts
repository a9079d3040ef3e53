// The command line in a process of its own, where nothing more can be written.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { expect, onTestFinished, test } from "vitest";
import { freshState, KEY } from "./helpers.ts";
import { linesOf } from "./tasks.ts";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

/** Create a task in a shell that does this with the call. */
async function createIn(shell: string) {
  const simulator = createSimulator({ speed: 1e9 });
  const server = await serve(simulator);
  onTestFinished(server.close);
  const state = freshState();
  const args = ["-c", shell, process.execPath, BIN, "create", "--model", "veo3", "--prompt", "A fox"];
  const child = spawn("sh", args, {
    env: { ...process.env, VIDTASK_BASE_URL: server.url, VIDTASK_API_KEY: KEY, XDG_STATE_HOME: state },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stderr, [exitCode]] = await Promise.all([text(child.stderr), once(child, "close")]);
  return { exitCode, stderr, simulator, journal: join(state, "vidtask", "journal.ndjson") };
}

test("A journal that can't grow is refused before anything is sent", async () => {
  const { exitCode, stderr, simulator } = await createIn('ulimit -f 0 && exec "$0" "$@"');
  expect(stderr).toMatch(/^vidtask: The journal \S+ can't be used \(EFBIG\)\. [^\n]+\n$/);
  expect({ exitCode, tasks: simulator.tasks }).toEqual({ exitCode: 12, tasks: [] });
});

test("An output that can't be written exits 12, and the task is in the journal", async () => {
  const { exitCode, stderr, simulator, journal } = await createIn('exec "$0" "$@" > /dev/full');
  expect({ exitCode, stderr }).toEqual({
    exitCode: 12,
    stderr: "vidtask: The output broke off (ENOSPC).\n",
  });
  expect(linesOf(readFileSync(journal, "utf8"))).toMatchObject([
    { event: "create" },
    { event: "accepted", id: simulator.tasks[0]?.id },
  ]);
});
