// `vidtask doctor`
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { KEY, vidtask, type World } from "./helpers.ts";
import { refusal } from "./tasks.ts";

const base = {
  VIDTASK_BASE_URL: "https://gateway.example",
  HOME: "/home/fox",
  XDG_STATE_HOME: undefined,
  NO_COLOR: "1",
} satisfies World["env"];

/** What doctor says, where an unknown task is answered like this. */
async function examine(answer: () => Response | Promise<Response>, world: World = {}, flags: string[] = []) {
  const { env, ...rest } = world;
  const result = await vidtask(["doctor", ...flags], { fetch: answer, env: { ...base, ...env }, ...rest });
  expect(result.stdout + result.stderr).not.toContain(KEY);
  return result;
}

const good = () => refusal(400, "task_not_exist");

test("It tells what would be used, and that the gateway answers, with one query", async () => {
  const { exitCode, stdout, stderr, requests } = await examine(good, { tty: true });
  expect(stdout.replace(/\d+\.\d+\.\d+/, "0.0.0")).toMatchInlineSnapshot(`
    "vidtask   0.0.0
    gateway   https://gateway.example (VIDTASK_BASE_URL)
    key       (set) (VIDTASK_API_KEY)
    proxy     none
    profiles  /home/fox/.config/vidtask/config.json
    journal   /home/fox/.local/state/vidtask/journal.ndjson
    answer    this API, and the key is taken
    "
  `);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET https://gateway.example/v1/video/query?id=vidtask-doctor-00000000-0000-4000-8000-000000000000",
  ]);
});

test("Into a pipe it is JSON", async () => {
  const { stdout } = await examine(good);
  expect(JSON.parse(stdout)).toEqual({
    version: expect.stringMatching(/^\d/),
    baseUrl: "https://gateway.example",
    baseUrlFrom: "VIDTASK_BASE_URL",
    key: "(set)",
    keyFrom: "VIDTASK_API_KEY",
    config: "/home/fox/.config/vidtask/config.json",
    journal: "/home/fox/.local/state/vidtask/journal.ndjson",
    answers: true,
  });
});

test.each([
  [3, () => refusal(401, "invalid_api_key")],
  [4, () => new Response("<h1>Not found</h1>", { status: 404 })],
  [5, () => new Response("<!doctype html>")],
  [5, () => new Response(null, { status: 302, headers: { Location: "https://www.gateway.example" } })],
  [6, () => new Response(null, { status: 429 })],
  [7, () => Promise.reject(new TypeError("fetch failed"))],
  [9, () => refusal(403, "insufficient_user_quota")],
] as const)("An answer that is not good exits %i, after all has been told", async (code, answer) => {
  const { exitCode, stdout, stderr } = await examine(answer);
  expect({ exitCode, ...JSON.parse(stdout) }).toMatchObject({ exitCode: code, key: "(set)", answers: false });
  expect(stderr).toMatch(/^vidtask: https:\/\/gateway\.example (answered|did not answer) [^\n]+\n$/);
});

test.each<[number, string, World["env"], string[]]>([
  [2, "No gateway is set", { VIDTASK_BASE_URL: undefined }, []],
  [2, "malformed", { VIDTASK_BASE_URL: KEY }, []],
  [2, "unencrypted", { VIDTASK_BASE_URL: "http://gateway.example" }, []],
  [3, "No API key is set", { VIDTASK_API_KEY: undefined }, []],
  [3, "begins with the word Bearer", { VIDTASK_API_KEY: `Bearer ${KEY}` }, []],
  [2, "There is no profile work", {}, ["--profile", "work"]],
  [2, "HTTPS_PROXY is no proxy", { HTTPS_PROXY: `socks5://fox:${KEY}@proxy.example` }, []],
])("It exits %i (%s), asks nothing and tells the rest", async (code, sentence, env, flags) => {
  const { exitCode, stdout, stderr, requests } = await examine(good, { env }, flags);
  expect({ exitCode, requests }).toEqual({ exitCode: code, requests: [] });
  expect(stderr).toContain(sentence);
  expect(JSON.parse(stdout)).toMatchObject({ config: "/home/fox/.config/vidtask/config.json" });
  expect(JSON.parse(stdout)).not.toHaveProperty("answers");
});

test("A profile and where it is are told", async () => {
  const env = { ...base, XDG_CONFIG_HOME: await temporaryFolder() };
  await vidtask(["config", "set", "base-url", "https://work.example", "--profile", "work"], { env });
  await vidtask(["config", "set", "key", "--profile", "work"], { env, stdin: [KEY] });
  const { stdout } = await examine(good, { env, tty: true }, ["--profile", "work"]);
  expect(stdout).toContain("gateway   https://work.example (profile work)\n");
  expect(stdout).toContain("key       (set) (profile work)\n");
  expect(stdout).toContain(`profiles  ${env.XDG_CONFIG_HOME}/vidtask/config.json\n`);
});

test("Proxies are told without users and passwords", async () => {
  const env = {
    HTTP_PROXY: "proxy.example:3128",
    https_proxy: "http://fox:pa55@secure.example:8080",
    NO_PROXY: "internal.example",
  };
  const { stdout } = await examine(good, { env, tty: true });
  expect(stdout.split("\n").slice(3, 6)).toEqual([
    "proxy     http://secure.example:8080",
    "for http  http://proxy.example:3128",
    "not for   internal.example",
  ]);
});

test("Ctrl-C ends it", async () => {
  const interrupt = AbortSignal.abort(new Error("enough"));
  expect(await examine(good, { interrupt })).toMatchObject({
    exitCode: 130,
    stderr: "vidtask: Interrupted.\n",
  });
});

test("A gateway on this machine is told to be asked without the proxy", async () => {
  const env = { VIDTASK_BASE_URL: "http://127.0.0.1:9", HTTPS_PROXY: "http://proxy.example:3128" };
  const { stdout } = await examine(good, { env, tty: true });
  expect(stdout).toContain("proxy     http://proxy.example:3128\nnot for   127.0.0.1\n");
  const listed = await examine(good, { env: { ...env, NO_PROXY: "inner.example" } });
  expect(JSON.parse(listed.stdout)).toMatchObject({ noProxy: "127.0.0.1,inner.example" });
});
