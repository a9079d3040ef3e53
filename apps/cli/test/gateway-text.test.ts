// A gateway, or whoever wrote the prompt, can't move the cursor, write a title or turn a text around.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { expectError, freshState, vidtask } from "./helpers.ts";

const HOSTILE = "\x1b]0;owned\x07\x1b[2J\r\nnew\u202Eline\u2028\u2066\x9b31m\x7f\ufeff\u{e0041}";

/** Every character that may not reach a terminal; line feed and the colours of our own are looked at apart. */
const CONTROL = /[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u;

const body = {
  id: "task_1",
  status: `failed`,
  error: { message: HOSTILE, code: `code${HOSTILE}` },
  model: HOSTILE,
  prompt: HOSTILE,
  video_url: "https://m.example/\x1b[31m\u202Ev.mp4",
};
const fetch = () => Response.json(body);

test("Text from a gateway is printed visibly, one line a field", async () => {
  const env = { NO_COLOR: "1" };
  const { stdout } = await vidtask(["query", "task_1"], { tty: true, columns: 400, env, fetch });
  expect(stdout).not.toMatch(CONTROL);
  expect(stdout).toMatchInlineSnapshot(`
    "failed  task_1
      video      https://m.example/␛[31m\\u{202e}v.mp4
      error      code␛]0;owned␇␛[2J␍␊new\\u{202e}line\\u{2028}\\u{2066}\\u{9b}31m\\u{7f}\\u{feff}\\u{e0041}: ␛]0;owned␇␛[2J␍␊new\\u{202e}line\\u{2028}\\u{2066}\\u{9b}31m\\u{7f}\\u{feff}\\u{e0041}
      model      ␛]0;owned␇␛[2J␍␊new\\u{202e}line\\u{2028}\\u{2066}\\u{9b}31m\\u{7f}\\u{feff}\\u{e0041}
      prompt     ␛]0;owned␇␛[2J␍␊new\\u{202e}line\\u{2028}\\u{2066}\\u{9b}31m\\u{7f}\\u{feff}\\u{e0041}
    "
  `);
});

test("A status word and an id can't hide anything either", async () => {
  const { stdout } = await vidtask(["create", "--model", "m", "--prompt", "p"], {
    tty: true,
    env: { NO_COLOR: "1" },
    fetch: () => Response.json({ id: `id${HOSTILE}`, status: `st${HOSTILE}` }),
  });
  expect(stdout).not.toMatch(CONTROL);
  expect(stdout.split("\n")).toHaveLength(2);
});

test.each([["--output=json"], ["--raw"]])("With %s it is escaped, and stays equal", async (flag) => {
  const { stdout } = await vidtask(["query", "task_1", flag], { tty: true, fetch });
  expect(stdout).not.toMatch(CONTROL);
  expect(JSON.parse(stdout)).toMatchObject({ model: HOSTILE, prompt: HOSTILE, error: body.error });
});

test("In an error it is printed visibly, in one line", async () => {
  const result = await vidtask(["query", "task_1"], {
    fetch: () => Response.json({ error: { message: HOSTILE } }, { status: 400 }),
  });
  expectError(result, 4);
  expect(result.stderr).not.toMatch(CONTROL);
  expect(result.stderr.replace(/:\d+ /, ":4010 ")).toMatchInlineSnapshot(`
    "vidtask: http://127.0.0.1:4010 answered 400 (␛]0;owned␇␛[2J␍␊new\\u{202e}line\\u{2028}\\u{2066}\\u{9b}31m\\u{7f}\\u{feff}\\u{e0041}): correct the call.
    "
  `);
});

test("Other alphabets and emoji are left as they are", async () => {
  const prompt = "猫が踊る 👍 👩\u200d👧 naïve";
  const { stdout } = await vidtask(["query", "task_1"], {
    tty: true,
    fetch: () => Response.json({ status: "pending", prompt }),
  });
  expect(stdout).toContain(`${prompt}\n`);
});

test("A megabyte of hostile prompt prints safely in every way, and comes back from the journal", async () => {
  const prompt = HOSTILE.repeat(Math.ceil(1_000_000 / HOSTILE.length));
  const env = { NO_COLOR: "1", XDG_STATE_HOME: freshState() };
  const answer = () => Response.json({ id: "task_1", status: "processing", prompt });
  const world = { env, columns: 80, fetch: answer };
  const file = join(await temporaryFolder(), "prompt.txt");
  writeFileSync(file, prompt);
  const args = ["create", "--model", "veo3", "--prompt", `@${file}`];
  const { stdout, requests } = await vidtask(args, { ...world, tty: true });
  expect(stdout).not.toMatch(CONTROL);
  // A byte order mark at the beginning of a file is none of the text, and there is none here.
  expect(await requests[0]?.json()).toMatchObject({ prompt });
  for (const call of [["query", "task_1"], ["list"], [...args, "--print", "curl"]]) {
    for (const tty of [true, false]) {
      const result = await vidtask(call, { ...world, tty });
      expect(result.exitCode).toBe(0);
      expect(`${result.stdout}${result.stderr}`).not.toMatch(CONTROL);
    }
  }
  expect(JSON.parse((await vidtask(["list"], world)).stdout)).toMatchObject({ prompt });
  expect(JSON.parse((await vidtask(["query", "task_1"], world)).stdout)).toMatchObject({ prompt });
}, 30_000);
