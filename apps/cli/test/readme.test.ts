// What the README shows is what runs: its code is a file of the project, its commands are commands.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import rootPackage from "../../../package.json" with { type: "json" };
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { vidtask } from "./helpers.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FAST_TIME = new URL("fast-time.ts", import.meta.url).href;
const english = readFileSync(`${ROOT}README.md`, "utf8");
const chinese = readFileSync(`${ROOT}README.zh-CN.md`, "utf8");

/** The code blocks of a language. */
function blocksOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(
    ([, code = ""]) => code,
  );
}

/** The files that stand above code blocks in a comment. */
const examples = [...english.matchAll(/^<!-- (\S+\.ts) -->$/gm)].map(([, file = ""]) => file);

test("every TypeScript block of the README is a file of the project", () => {
  expect(blocksOf(english, "ts")).toEqual(examples.map((file) => readFileSync(ROOT + file, "utf8")));
  expect(examples.length).toBeGreaterThan(0);
});

/** A gateway whose task is pending at first and then completed. */
function play(method: string | undefined, polls: number): object {
  const id = "veo3.1-fast:1790000000-a1B2c3D4e5";
  return method === "POST" || polls < 2
    ? { id, status: "pending" }
    : { id, status: "completed", video_url: "https://media.example/lighthouse.mp4" };
}

// A test runs by itself.
test.each(examples.filter((file) => !file.endsWith(".test.ts")))(
  "%s creates one task, shows its id and then its video",
  async (file) => {
    const methods: (string | undefined)[] = [];
    const server = createServer(({ method }, response) => {
      methods.push(method);
      const polls = methods.filter((name) => name === "GET").length;
      response.setHeader("Content-Type", "application/json").end(JSON.stringify(play(method, polls)));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const env = {
      ...process.env,
      VIDTASK_BASE_URL: `http://127.0.0.1:${typeof address === "object" && address?.port}`,
      VIDTASK_API_KEY: "sk-test-0123456789abcdef",
    };
    const args = ["--import", FAST_TIME, ROOT + file];
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
    ]);
    server.close();
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: "veo3.1-fast:1790000000-a1B2c3D4e5 pending\nveo3.1-fast:1790000000-a1B2c3D4e5 completed\n",
    });
    expect(stdout).toBe("https://media.example/lighthouse.mp4\n");
    expect(methods).toEqual(["POST", "GET", "GET"]);
  },
);

const commands = blocksOf(english, "sh")
  .join("")
  .split("\n")
  .filter((line) => line.startsWith("vidtask "));

test.each(commands)("%s works", async (line) => {
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
  let polls = 0;
  const { exitCode, stdout } = await vidtask(args.slice(1), {
    clock: new FakeClock(),
    fetch: ({ method }) => Response.json(play(method, method === "GET" ? ++polls : 0)),
  });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/"status": ?"(pending|completed)"/);
});

test("every pnpm command of the README is a script", () => {
  const scripts = [...english.matchAll(/pnpm@12 (\w+)/g)].map(([, name = ""]) => name);
  expect(Object.keys(rootPackage.scripts)).toEqual(expect.arrayContaining(scripts));
  expect(scripts).toContain("start");
  expect(scripts).toContain("test");
});

test("the Chinese README has the same sections, lists, tables and code", () => {
  const toOutline = (markdown: string) =>
    markdown.match(/^(#+ |- |\d+\. |\||```|<!--)/gm)?.map((mark) => mark.trim());
  expect(toOutline(chinese)).toEqual(toOutline(english));
  for (const language of ["ts", "sh", "yaml"]) {
    expect(blocksOf(chinese, language)).toEqual(blocksOf(english, language));
  }
  expect(chinese.match(/\]\([^)]+\)/g)?.slice(1)).toEqual(english.match(/\]\([^)]+\)/g)?.slice(1));
});
