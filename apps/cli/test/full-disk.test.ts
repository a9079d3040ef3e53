// The command line in a process of its own, where nothing more can be written.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
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

/** Start a batch of eight lines whose first create is answered at once, and the others when they are released. */
async function startBatch(stdout: "pipe" | number, { lost = "" } = {}) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = createServer(async (request, response) => {
    const { prompt } = JSON.parse(await text(request));
    if (prompt !== "0") {
      await released;
    }
    if (prompt === lost) {
      request.socket.destroy();
      return;
    }
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ id: `id ${prompt}`, status: "pending" }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address?.port}`;
  const state = freshState();
  mkdirSync(state);
  const file = join(state, "prompts.ndjson");
  const lines = [..."0123456789abcdef"].map((prompt) => JSON.stringify({ model: "veo3", prompt }));
  writeFileSync(file, lines.join("\n"));
  const child = spawn(process.execPath, [BIN, "create", "--from", file, "--concurrency", "8"], {
    env: { ...process.env, VIDTASK_BASE_URL: url, VIDTASK_API_KEY: KEY, XDG_STATE_HOME: state },
    stdio: ["ignore", stdout, "pipe"],
  });
  return { child, release, journal: join(state, "vidtask", "journal.ndjson") };
}

/** What the journal says of each create, the last word of each. */
function fatesIn(journal: string): string[] {
  const events = linesOf(readFileSync(journal, "utf8")).map((line) => Object(line));
  return [...new Map<string, string>(events.map(({ key, event }) => [key, event])).values()];
}

/**
 * Wait for the end of a batch.
 *
 * @param onText Called with all that stderr has had so far, each time that there is more.
 */
async function endOf({ child, journal }: Awaited<ReturnType<typeof startBatch>>, onText = (_: string) => {}) {
  let stderr = "";
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
    onText(stderr);
  });
  const [exitCode] = await once(child, "close");
  return { exitCode, stderr, fates: fatesIn(journal) };
}

/** Start a batch whose output can't be written. */
function startFullBatch() {
  const full = openSync("/dev/full", "w");
  onTestFinished(() => closeSync(full));
  return startBatch(full);
}

test("A batch whose output can't be written waits for the creates under way and sends no more", async () => {
  const batch = await startFullBatch();
  const { exitCode, stderr, fates } = await endOf(batch, (text) => {
    if (text.includes("broke off")) {
      batch.release();
    }
  });
  expect(exitCode, stderr).toBe(12);
  expect(stderr).toContain(`vidtask: Interrupted: ${fates.length} created, ${16 - fates.length} not sent.`);
  expect(fates.length).toBeLessThan(16);
  expect(new Set(fates)).toEqual(new Set(["accepted"]));
});

test("After a broken output the first Ctrl-C waits for the creates under way too", async () => {
  const batch = await startFullBatch();
  const { exitCode, stderr, fates } = await endOf(batch, (text) => {
    if (text.includes("Creates are under way;")) {
      batch.release();
    } else if (text.includes("broke off") && !batch.child.killed) {
      batch.child.kill("SIGINT");
    }
  });
  expect(exitCode, stderr).toBe(12);
  expect(new Set(fates)).toEqual(new Set(["accepted"]));
});

/** Close the output of a batch, and have all creates answered once the first is: that is when it shows. */
async function endClosed(batch: Awaited<ReturnType<typeof startBatch>>) {
  const { child, journal, release } = batch;
  child.stdout?.destroy();
  const watching = setInterval(() => {
    if (existsSync(journal) && readFileSync(journal, "utf8").includes('"accepted"')) {
      release();
    }
  }, 20);
  onTestFinished(() => clearInterval(watching));
  return endOf(batch);
}

test("A batch whose output is closed does so too, silently and with 0", async () => {
  const { exitCode, stderr, fates } = await endClosed(await startBatch("pipe"));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(fates.length).toBeLessThan(16);
  expect(new Set(fates)).toEqual(new Set(["accepted"]));
});

test("After a closed output a create whose answer is lost is told, with 11", async () => {
  const { exitCode, stderr, fates } = await endClosed(await startBatch("pipe", { lost: "1" }));
  expect(exitCode, stderr).toBe(11);
  expect(stderr).toContain("1 perhaps accepted and billed");
  expect(fates.filter((fate) => fate === "unknown")).toHaveLength(1);
});

test("A video counts as shown only if its line was written", async () => {
  const { exitCode, journal } = await createIn('exec "$0" "$@" --wait --interval 20ms > /dev/full');
  expect(exitCode).toBe(12);
  const events = linesOf(readFileSync(journal, "utf8"));
  expect(events.at(-1)).toMatchObject({ event: "task", outcome: "succeeded" });
  expect(events.at(-1)).not.toHaveProperty("isShown");
});
