import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll } from "vitest";
import { freshState, type Result, start, type World } from "./helpers.ts";
import { type Answer, play } from "./tasks.ts";

const folder = mkdtempSync(join(tmpdir(), "vidtask-batch-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** The gateway of a batch. */
export const GATEWAY = "https://gateway.example";

/** A file with this text. */
export function fileOf(text: string, name = "prompts.ndjson"): string {
  files += 1;
  const file = join(folder, `${files}-${name}`);
  writeFileSync(file, text);
  return file;
}

/** A file with a line for each prompt. */
export function promptsFile(prompts: readonly string[]): string {
  return fileOf(prompts.map((prompt) => `${JSON.stringify({ model: "veo3", prompt })}\n`).join(""));
}

/** A gateway that answers a create by its prompt, else with the id `id of <prompt>`, and keeps what it was sent. */
export function gatewayOf(answers: Record<string, Answer> = {}, polls: Record<string, Answer[]> = {}) {
  const prompts: string[] = [];
  const query = play(polls);
  const fetch: NonNullable<World["fetch"]> = async (request) => {
    if (request.method === "GET") {
      return query(request);
    }
    const { prompt } = await request.clone().json();
    prompts.push(prompt);
    return play({ POST: [answers[prompt] ?? { id: `id of ${prompt}`, status: "pending" }] })(request);
  };
  return { prompts, fetch };
}

/** Run a command to its end. Unlike `vidtask` it lets time pass only where somebody sleeps: files take their own. */
async function runOn(args: readonly string[], world: World): Promise<Result> {
  const { clock } = world;
  const call = start(args, world);
  let isOver = false;
  const exitCode = call.exitCode.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await turn();
    for (let quiet = 0; clock?.sleeping && quiet < 20 && !isOver; quiet += 1) {
      await turn();
    }
    await clock?.advance(clock.sleeping > 0 && !isOver ? 100 : 0);
  }
  return { exitCode: await exitCode, stdout: call.stdout, stderr: call.stderr, requests: call.requests };
}

/** A folder for journals, and what runs `vidtask create --from` with it. */
export function batchOf(file: string, world: World = {}) {
  const state = freshState();
  const env = { VIDTASK_BASE_URL: GATEWAY, XDG_STATE_HOME: state, ...world.env };
  return {
    state,
    run: (flags: readonly string[] = [], more: World = {}): Promise<Result> =>
      runOn(["create", "--from", file, ...flags], { ...world, ...more, env: { ...env, ...more.env } }),
    command: (args: readonly string[], more: World = {}): Promise<Result> =>
      runOn(args, { ...world, ...more, env }),
  };
}
