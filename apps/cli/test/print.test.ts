// `--print curl`: what would be sent, and nothing is.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectError, freshState, KEY, vidtask, type World } from "./helpers.ts";
import { SIGNATURE } from "./media-gateway.ts";
import { play } from "./tasks.ts";

const GATEWAY = "https://gateway.example";
const needed = ["--model", "veo3", "--prompt", "A fox"];

/** What is printed; no key is set. */
async function print(args: string[], world: World = {}): Promise<string> {
  const state = freshState();
  const env = { VIDTASK_BASE_URL: GATEWAY, VIDTASK_API_KEY: undefined, XDG_STATE_HOME: state, ...world.env };
  const { exitCode, stdout, requests } = await vidtask([...args, "--print", "curl"], { ...world, env });
  expect({ exitCode, requests }).toEqual({ exitCode: 0, requests: [] });
  expect(world.env !== undefined || !existsSync(join(state, "vidtask", "journal.ndjson"))).toBe(true);
  return stdout;
}

test("A query, a wait and a watch print the same request", async () => {
  const line = await print(["query", "grok:a/1"]);
  expect(line).toMatchInlineSnapshot(`
    "curl --header 'accept: application/json' --header "Authorization: Bearer $VIDTASK_API_KEY" --header 'content-type: application/json' 'https://gateway.example/v1/video/query?id=grok%3Aa%2F1'
    "
  `);
  expect(await print(["wait", "grok:a/1", "--timeout", "5s"])).toBe(line);
  expect(await print(["watch", "grok:a/1"])).toBe(line);
});

test("Of several ids each has its line", async () => {
  const lines = await print(["wait", "one", "two"]);
  expect(lines.match(/id=\w+/g)).toEqual(["id=one", "id=two"]);
});

test("A create prints its body, also where it would wait and download", async () => {
  const line = await print(["create", ...needed, "--seconds", "8"]);
  expect(line).toMatchInlineSnapshot(`
    "curl --header 'accept: application/json' --header "Authorization: Bearer $VIDTASK_API_KEY" --header 'content-type: application/json' --data-binary '{"model":"veo3","prompt":"A fox","seconds":"8"}' 'https://gateway.example/v1/video/create'
    "
  `);
  expect(await print(["create", ...needed, "--seconds", "8", "--wait"])).toBe(line);
  expect(await print(["create", ...needed, "--seconds", "8", "--download"])).toBe(line);
});

test("A download of a task prints the request for the task, and says so", async () => {
  expect(await print(["download", "grok:a/1"])).toBe(await print(["query", "grok:a/1"]));
});

test("A download of a URL prints the request for it, with the key at the gateway only, and masks its query", async () => {
  const away = await print(["download", `https://media.example/a.mp4?signature=${SIGNATURE}`]);
  expect(away).toMatchInlineSnapshot(`
    "curl --header 'accept: video/*, */*;q=0.5' --header 'accept-encoding: identity' 'https://media.example/a.mp4?…'
    "
  `);
  const here = await print(["download", `${GATEWAY}/media/a.mp4?signature=${SIGNATURE}`]);
  expect(here).toMatchInlineSnapshot(`
    "curl --header 'accept: video/*, */*;q=0.5' --header 'accept-encoding: identity' --header "Authorization: Bearer $VIDTASK_API_KEY" 'https://gateway.example/media/a.mp4?…'
    "
  `);
});

test("A task goes to the gateway where it was created", async () => {
  const env = { VIDTASK_BASE_URL: "https://other.example", XDG_STATE_HOME: freshState() };
  await vidtask(["create", ...needed], { env, fetch: play({ POST: [{ id: "made", status: "pending" }] }) });
  const line = await print(["query", "made"], { env: { ...env, VIDTASK_BASE_URL: GATEWAY } });
  expect(line).toContain("https://other.example/v1/video/query?id=made");
});

test("A key that is set, or pasted into a prompt, is not printed", async () => {
  const env = { VIDTASK_API_KEY: KEY };
  const line = await print(["create", "--model", "veo3", "--prompt", `Use ${KEY} please`], { env });
  expect(line).not.toContain(KEY);
  expect(line).toContain("Use [key] please");
});

test.each([
  [["create", "--from", "prompts.ndjson"], "with --from, --dry-run shows the bodies"],
  [["wait", "-"], "name them in place of -"],
  [["create", "--model", "veo3"], "Expected input for flag --prompt"],
])("%j is refused", async (args, sentence) => {
  const result = await vidtask([...args, "--print", "curl"]);
  expectError(result, 2);
  expect(result.stderr).toContain(sentence);
  expect(result.requests).toEqual([]);
});

test("Without an address it exits 2", async () => {
  const env = { VIDTASK_BASE_URL: undefined };
  expectError(await vidtask(["query", "a", "--print", "curl"], { env }), 2);
});
