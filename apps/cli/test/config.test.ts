// `vidtask config`
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readdir, readFile, realpath, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { expectError, KEY, vidtask, type World } from "./helpers.ts";
import { linesOf } from "./tasks.ts";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

/** A folder without profiles, and `vidtask config` in it. */
async function setUp() {
  const home = await realpath(await temporaryFolder());
  const env = { XDG_CONFIG_HOME: home, VIDTASK_BASE_URL: undefined, VIDTASK_API_KEY: undefined };
  const file = join(home, "vidtask", "config.json");
  const config = async (args: string[], world: World = {}) => {
    const result = await vidtask(["config", ...args], { env, ...world });
    expect(result.stdout + result.stderr).not.toContain(KEY);
    return result;
  };
  return { home, env, file, config };
}

test("What is stored is used, and only (set) is shown of a key", async () => {
  const { env, config } = await setUp();
  expect(await config(["set", "base-url", "https://gateway.example/v1/"])).toMatchObject({
    exitCode: 0,
    stdout: "",
    stderr: "vidtask: Stored in profile default.\n",
  });
  expect(await config(["set", "key"], { stdin: [`${KEY}\r`] })).toMatchObject({ exitCode: 0, stdout: "" });
  expect(await config(["get", "base-url"])).toMatchObject({
    stdout: "https://gateway.example\n",
    stderr: "",
  });
  expect(await config(["get", "key"])).toMatchObject({ stdout: "(set)\n", stderr: "" });
  const fetch = () => Response.json({ status: "pending" });
  const { requests } = await vidtask(["query", "task_1"], { env, fetch });
  expect(requests[0]?.url).toBe("https://gateway.example/v1/video/query?id=task_1");
  expect(requests[0]?.headers.get("Authorization")).toBe(`Bearer ${KEY}`);
});

test("A person is asked for the key, and told where it will go", async () => {
  const { config } = await setUp();
  await config(["set", "base-url", "https://gateway.example", "--profile", "work"]);
  expect(await config(["set", "key", "--profile", "work"], { secret: KEY })).toMatchObject({
    exitCode: 0,
    stderr: "API key for https://gateway.example: vidtask: Stored in profile work.\n",
  });
});

test("The file is this user's alone, also where it was another one before", async () => {
  const { file, home, config } = await setUp();
  await config(["set", "base-url", "https://gateway.example"]);
  await config(["set", "key"], { stdin: [KEY] });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(join(home, "vidtask"))).mode & 0o777).toBe(0o700);
  expect(await readdir(join(home, "vidtask"))).toEqual(["config.json"]);
  await chmod(file, 0o644);
  const before = await readFile(file, "utf8");
  expectError(await config(["set", "base-url", "https://other.example"]), 12);
  expectError(await config(["list"]), 12);
  expectError(await config(["get", "key"]), 12);
  expect(await readFile(file, "utf8")).toBe(before);
});

test("A link to the file stays a link", async () => {
  const { file, home, config } = await setUp();
  await mkdir(join(home, "vidtask"));
  await writeFile(join(home, "real.json"), '{"profiles":{}}', { mode: 0o600 });
  await symlink(join(home, "real.json"), file);
  expect(await config(["set", "base-url", "https://gateway.example"])).toMatchObject({ exitCode: 0 });
  expect(await realpath(file)).toBe(join(home, "real.json"));
  expect(await readFile(join(home, "real.json"), "utf8")).toContain("https://gateway.example");
});

test("The key is never an argument", async () => {
  const { config } = await setUp();
  await config(["set", "base-url", "https://gateway.example"]);
  const result = await config(["set", "key", KEY]);
  expectError(result, 2);
  expect(result.stderr).toMatchInlineSnapshot(`
    "vidtask: The key is no argument: other users of the machine see those. Leave it out to be asked for it, or give it on the standard input.
    "
  `);
  expectError(await config(["get", "key"]), 3);
});

test("A key needs an address, to which it belongs", async () => {
  const { config } = await setUp();
  const result = await config(["set", "key", "--profile", "work"], { stdin: [KEY] });
  expectError(result, 2);
  expect(result.stderr).toMatchInlineSnapshot(`
    "vidtask: A key goes to one address only. Store that first: vidtask config set base-url <url> --profile work
    "
  `);
  await config(["set", "base-url", "https://gateway.example"]);
  await config(["set", "key"], { stdin: [KEY] });
  const moved = await config(["set", "base-url", "https://other.example"]);
  expect(moved).toMatchObject({ exitCode: 0 });
  expect(moved.stderr).toMatchInlineSnapshot(`
    "vidtask: Stored in profile default. Its key is for https://gateway.example and will not go there. To store another: vidtask config set key --profile default
    "
  `);
  expect((await config(["set", "base-url", "https://gateway.example/relay"])).stderr).toBe(
    "vidtask: Stored in profile default.\n",
  );
});

test.each([[["base-url"]], [["base-url", KEY]], [["base-url", "ftp://gateway.example"]], [["keys"]], [[]]])(
  "config set %j is a fault of usage",
  async (args) => {
    const { config } = await setUp();
    expectError(await config(["set", ...args]), 2);
  },
);

test.each([[[]], [[" "]], [[`Bearer ${KEY}`]], [[KEY, KEY]]])(
  "A standard input without a key (%j) exits 3 and changes nothing",
  async (stdin) => {
    const { file, config } = await setUp();
    await config(["set", "base-url", "https://gateway.example"]);
    const before = await readFile(file, "utf8");
    expectError(await config(["set", "key"], { stdin }), 3);
    expect(await readFile(file, "utf8")).toBe(before);
  },
);

test("What is not stored has an exit code", async () => {
  const { config } = await setUp();
  expectError(await config(["get", "base-url"]), 2);
  expectError(await config(["get", "key", "--profile", "work"]), 3);
});

test("The list has every profile, for people and for programs", async () => {
  const { config } = await setUp();
  expect(await config(["list"])).toMatchObject({ exitCode: 0, stdout: "", stderr: "" });
  await config(["set", "base-url", "https://gateway.example"]);
  await config(["set", "key"], { stdin: [KEY] });
  await config(["set", "base-url", "https://work.example", "--profile", "work"]);
  await config(["set", "base-url", "https://old.example", "--profile", "moved"]);
  await config(["set", "key", "--profile", "moved"], { stdin: [KEY] });
  await config(["set", "base-url", "https://new.example", "--profile", "moved"]);
  expect((await config(["list"])).stdout).toMatchInlineSnapshot(`
    "{"profile":"default","baseUrl":"https://gateway.example","key":"(set)","keyGoesTo":"https://gateway.example"}
    {"profile":"work","baseUrl":"https://work.example"}
    {"profile":"moved","baseUrl":"https://new.example","key":"(set)","keyGoesTo":"https://old.example"}
    "
  `);
  expect((await config(["list"], { tty: true })).stdout.replaceAll("\x1b", "␛")).toMatchInlineSnapshot(`
    "␛[1mdefault␛[22m  https://gateway.example  ␛[2mkey (set)␛[22m
    ␛[1mwork   ␛[22m  https://work.example  ␛[2mno key␛[22m
    ␛[1mmoved  ␛[22m  https://new.example  ␛[2mkey (set) for https://old.example only␛[22m
    "
  `);
  expect(JSON.parse((await config(["list", "--output", "json"])).stdout)).toHaveLength(3);
});

test("The path is printed whether the file is there or not", async () => {
  const { file, config } = await setUp();
  expect(await config(["path"])).toMatchObject({ exitCode: 0, stdout: `${file}\n`, stderr: "" });
  const env = { XDG_CONFIG_HOME: undefined, HOME: undefined };
  const homeless = await config(["path"], { env });
  expectError(homeless, 12);
  expectError(await config(["set", "base-url", "https://gateway.example"], { env }), 12);
});

test("Names that objects have by themselves are names of profiles too", async () => {
  const { config } = await setUp();
  for (const name of ["__proto__", "constructor"]) {
    expectError(await config(["get", "base-url", "--profile", name]), 2);
    await config(["set", "base-url", "https://gateway.example", "--profile", name]);
    expect((await config(["get", "base-url", "--profile", name])).stdout).toBe("https://gateway.example\n");
  }
});

test("Of many processes that store profiles at once, none loses another's", async () => {
  const { home, env, config } = await setUp();
  const names = [..."abcdefgh"];
  const calls = names.map((name) => {
    const args = ["config", "set", "base-url", `https://${name}.example`, "--profile", name];
    const child = spawn(process.execPath, [BIN, ...args], {
      env: { ...process.env, ...env, XDG_CONFIG_HOME: home },
    });
    return once(child, "close");
  });
  expect(await Promise.all(calls)).toEqual(names.map(() => [0, null]));
  const { stdout } = await config(["list"]);
  expect(
    linesOf(stdout)
      .map((line) => Object(line).profile)
      .sort(),
  ).toEqual(names);
  expect(await readdir(join(home, "vidtask"))).toEqual(["config.json"]);
});

test("A key that is typed for long does not undo what is stored meanwhile", async () => {
  const { env, config } = await setUp();
  await config(["set", "base-url", "https://gateway.example"]);
  const slow = (async function* () {
    await config(["set", "base-url", "https://other.example", "--profile", "other"]);
    yield KEY;
  })();
  expect((await vidtask(["config", "set", "key"], { env, stdin: slow })).exitCode).toBe(0);
  expect(linesOf((await config(["list"])).stdout)).toMatchObject([
    { profile: "default", key: "(set)" },
    { profile: "other", baseUrl: "https://other.example" },
  ]);
});
