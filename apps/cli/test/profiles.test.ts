// Which key goes where: address and key come from one source together.
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { expectError, freshState, KEY, vidtask, type World } from "./helpers.ts";

const WORK = "sk-work-0123456789abcdef";
const HOME = "sk-home-0123456789abcdef";
const STDIN = "sk-stdin-0123456789abcdef";
const answer = () => Response.json({ status: "pending" });

const profiles = {
  default: { baseUrl: "https://home.example", key: { value: HOME, origin: "https://home.example" } },
  work: { baseUrl: "https://work.example/relay", key: { value: WORK, origin: "https://work.example" } },
  moved: { baseUrl: "https://new.example", key: { value: WORK, origin: "https://work.example" } },
  keyless: { baseUrl: "https://keyless.example" },
  empty: {},
};
const bare = { VIDTASK_BASE_URL: undefined, VIDTASK_API_KEY: undefined };
const environment = { VIDTASK_BASE_URL: "https://env.example", VIDTASK_API_KEY: KEY };

/** A home folder with these profiles. */
async function homeWith(content: unknown = { profiles }, mode = 0o600) {
  const folder = await temporaryFolder();
  const file = join(folder, "vidtask", "config.json");
  await mkdir(join(folder, "vidtask"));
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  await chmod(file, mode);
  return { file, env: { XDG_CONFIG_HOME: folder } };
}

/** Where a query goes, and with which key; or the exit code and the sentence. */
async function ask(flags: string[], env: World["env"], world: World = {}) {
  const home = await homeWith();
  const result = await vidtask(["query", "task_1", ...flags], {
    fetch: answer,
    ...world,
    env: { ...home.env, ...env },
  });
  if (result.exitCode !== 0) {
    expectError(result, result.exitCode);
    expect(result.requests).toEqual([]);
    expect(result.stderr).not.toMatch(/sk-\w/);
    return [result.exitCode, result.stderr.trim().replace("vidtask: ", "")];
  }
  const [request] = result.requests;
  return [new URL(request?.url ?? "").origin, request?.headers.get("Authorization")?.replace("Bearer ", "")];
}

test("The environment comes before the default profile, and as a whole", async () => {
  expect(await ask([], environment)).toEqual(["https://env.example", KEY]);
  expect(await ask([], bare)).toEqual(["https://home.example", HOME]);
  // Half of it is not filled up from a profile: that would send the key of one to the gateway of another.
  expect(await ask([], { ...environment, VIDTASK_BASE_URL: undefined })).toEqual([
    2,
    "No gateway is set. Give its address as --base-url or in VIDTASK_BASE_URL, or store it: vidtask config set base-url <url>",
  ]);
  expect(await ask([], { ...environment, VIDTASK_API_KEY: undefined })).toEqual([
    3,
    "No API key is set. Put the gateway's key in VIDTASK_API_KEY.",
  ]);
});

test("--profile beats the environment", async () => {
  expect(await ask(["--profile", "work"], environment)).toEqual(["https://work.example", WORK]);
  expect(await ask(["--profile", "default"], environment)).toEqual(["https://home.example", HOME]);
});

test("The environment's key goes to a --base-url given with it", async () => {
  const flags = ["--base-url", "https://other.example"];
  expect(await ask(flags, environment)).toEqual(["https://other.example", KEY]);
  expect(await ask(flags, { ...bare, VIDTASK_API_KEY: KEY })).toEqual(["https://other.example", KEY]);
});

test("A profile's key goes to the origin that it was stored with, and nowhere else", async () => {
  const elsewhere = (from: string, own: string, other: string) => [
    3,
    `The key of profile ${from} was stored for ${own} and goes nowhere else, so not to ${other}. Store one for it, or use --api-key-stdin.`,
  ];
  expect(await ask(["--profile", "work", "--base-url", "https://work.example/v1"], bare)).toEqual([
    "https://work.example",
    WORK,
  ]);
  for (const url of [
    "https://other.example",
    "https://work.example:8443",
    "https://work.example.other.example",
  ]) {
    expect(await ask(["--profile", "work", "--base-url", url], environment)).toEqual(
      elsewhere("work", "https://work.example", url),
    );
  }
  // The same host over plain http is another origin.
  expect(await ask(["--profile", "work", "--base-url", "http://work.example", "--allow-http"], bare)).toEqual(
    elsewhere("work", "https://work.example", "http://work.example"),
  );
  expect(await ask(["--profile", "moved"], bare)).toEqual(
    elsewhere("moved", "https://work.example", "https://new.example"),
  );
  expect(await ask(["--base-url", "https://other.example"], bare)).toEqual(
    elsewhere("default", "https://home.example", "https://other.example"),
  );
});

test("A profile without what is needed says what to store", async () => {
  expect(await ask(["--profile", "none"], environment)).toEqual([
    2,
    "There is no profile none, but default, work, moved, keyless, empty. To make it: vidtask config set base-url <url> --profile none",
  ]);
  expect(await ask(["--profile", "keyless"], environment)).toEqual([
    3,
    "Profile keyless has no key. Store it: vidtask config set key --profile keyless",
  ]);
  expect((await ask(["--profile", "empty"], environment))[0]).toBe(2);
  expect((await ask(["--profile", "../work"], environment))[0]).toBe(2);
});

test("--api-key-stdin gives the key to whatever address there is", async () => {
  const world = { stdin: [STDIN] };
  expect(await ask(["--api-key-stdin"], environment, world)).toEqual(["https://env.example", STDIN]);
  expect(await ask(["--api-key-stdin", "--profile", "moved"], bare, world)).toEqual([
    "https://new.example",
    STDIN,
  ]);
  expect(await ask(["--api-key-stdin", "--base-url", "https://a.example"], bare, world)).toEqual([
    "https://a.example",
    STDIN,
  ]);
  expect(await ask(["--api-key-stdin"], bare, { stdin: [`  ${STDIN}\r`] })).toEqual([
    "https://home.example",
    STDIN,
  ]);
});

test("A person is asked for the key", async () => {
  const { env } = await homeWith();
  const result = await vidtask(["query", "task_1", "--api-key-stdin"], { env, fetch: answer, secret: STDIN });
  expect(result).toMatchObject({ exitCode: 0, stderr: "API key: " });
});

test.each([
  [[], "The key on the standard input is empty."],
  [["", " "], "The key on the standard input is empty."],
  [[`Bearer ${STDIN}`], "The key on the standard input begins with the word Bearer. Set the key alone."],
  [
    [STDIN, STDIN],
    "The key on the standard input holds blanks or characters beyond ASCII. Copy the key again.",
  ],
])("A standard input that holds no key (%j) exits 3", async (stdin, sentence) => {
  expect(await ask(["--api-key-stdin"], environment, { stdin })).toEqual([3, sentence]);
});

test("The standard input can't hold the key and the ids", async () => {
  const result = await vidtask(["wait", "-", "--api-key-stdin"], { env: environment, stdin: [STDIN] });
  expectError(result, 2);
  expect(result.stderr).toBe(
    "vidtask: The standard input can't hold both the key and the ids. Leave out --api-key-stdin or -.\n",
  );
});

test.each([0o644, 0o640, 0o604, 0o660, 0o620])(
  "A file of profiles with the mode %o is refused",
  async (mode) => {
    const { env, file } = await homeWith({ profiles }, mode);
    const result = await vidtask(["query", "task_1", "--profile", "work"], { env, fetch: answer });
    expectError(result, 12);
    expect(result.stderr).toBe(
      `vidtask: ${file} holds keys, and others may use it (mode 0${mode.toString(8)}). Make it yours alone: chmod 600 ${file}\n`,
    );
  },
);

test.each([0o600, 0o400])("A file of profiles with the mode %o is read", async (mode) => {
  const { env } = await homeWith({ profiles }, mode);
  const { exitCode } = await vidtask(["query", "task_1", "--profile", "work"], { env, fetch: answer });
  expect(exitCode).toBe(0);
});

test.each([
  "",
  "{",
  "[]",
  "{}",
  '{"profiles":[]}',
  '{"profiles":{"work":[]}}',
  '{"profiles":{"work":{"baseUrl":1}}}',
  '{"profiles":{"work":{"baseUrl":"work.example"}}}',
  `{"profiles":{"work":{"key":"${WORK}"}}}`,
  `{"profiles":{"work":{"key":{"value":"${WORK}"}}}}`,
])("A file of profiles that holds %j is refused, and not shown", async (content) => {
  const { env, file } = await homeWith(content);
  const result = await vidtask(["query", "task_1", "--profile", "work"], { env, fetch: answer });
  expectError(result, 12);
  expect(result.stderr).toBe(
    `vidtask: ${file} is not as vidtask config writes it. Correct it, or remove it.\n`,
  );
});

test("Where the environment says all, no file is looked at", async () => {
  const { env, file } = await homeWith("{", 0o644);
  const world = { env: { ...env, ...environment }, fetch: answer };
  expect(await vidtask(["query", "task_1"], world)).toMatchObject({ exitCode: 0, stderr: "" });
  await rm(file);
  await mkdir(file);
  expect(await vidtask(["query", "task_1"], world)).toMatchObject({ exitCode: 0, stderr: "" });
});

test("The sentence that says how to resume keeps the profile", async () => {
  const { env } = await homeWith();
  const interrupt = AbortSignal.abort(new Error("enough"));
  const { stderr } = await vidtask(["wait", "task_1", "--profile", "work"], {
    env,
    interrupt,
    fetch: answer,
  });
  expect(stderr).toContain("To resume: vidtask wait task_1 --profile work");
});

test("A task of the default profile is asked for with the environment's key where that names its gateway", async () => {
  const home = await homeWith();
  const state = { XDG_STATE_HOME: freshState() };
  const fetch = ({ method }: Request) =>
    Response.json({ id: "task_1", status: method === "POST" ? "pending" : "running" });
  await vidtask(["create", "--model", "veo3", "--prompt", "A fox"], {
    fetch,
    env: { ...home.env, ...state, ...bare },
  });
  // As on a machine that has the journal, and no file of profiles.
  const env = {
    ...state,
    VIDTASK_BASE_URL: "https://home.example",
    VIDTASK_API_KEY: "sk-environment-0123456789",
  };
  const { exitCode, requests, stderr } = await vidtask(["query", "task_1"], {
    fetch,
    env: { ...env, XDG_CONFIG_HOME: freshState() },
  });
  expect(exitCode, stderr).toBe(0);
  expect(requests[0]?.headers.get("Authorization")).toBe("Bearer sk-environment-0123456789");
});

test("A task that was created with the default profile is asked for with it, whatever the environment says later", async () => {
  const home = await homeWith();
  const state = { ...home.env, XDG_STATE_HOME: freshState() };
  const fetch = ({ method }: Request) =>
    Response.json({ id: "task_1", status: method === "POST" ? "pending" : "running" });
  await vidtask(["create", "--model", "veo3", "--prompt", "A fox"], { fetch, env: { ...state, ...bare } });
  for (const args of [
    ["query", "task_1"],
    ["list", "--refresh"],
  ]) {
    const { exitCode, requests, stderr } = await vidtask(args, { fetch, env: { ...state, ...environment } });
    expect(exitCode, stderr).toBe(0);
    expect(requests.map(({ url, headers }) => [new URL(url).origin, headers.get("Authorization")])).toEqual([
      ["https://home.example", `Bearer ${HOME}`],
    ]);
  }
});
