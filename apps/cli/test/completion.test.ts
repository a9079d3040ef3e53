// What the scripts of `vidtask completion` are told.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scripts } from "../src/completion/scripts.ts";
import { expectError, freshState, vidtask, type World } from "./helpers.ts";
import { play } from "./tasks.ts";

/** The line of the place, and the words that are proposed. */
async function propose(words: string[], env: World["env"] = {}) {
  const { stdout, stderr, exitCode, requests } = await vidtask(["__complete", ...words], {
    env: { VIDTASK_BASE_URL: undefined, VIDTASK_API_KEY: undefined, ...env },
  });
  expect({ stderr, exitCode, requests }).toEqual({ stderr: "", exitCode: 0, requests: [] });
  const [place, ...lines] = stdout.trimEnd().split("\n");
  return { place, words: lines.map((line) => line.split("\t")[0]), lines };
}

test.each<[string[], string[]]>([
  [["c"], ["create", "config", "check", "completion"]],
  [
    ["config", ""],
    ["set", "get", "list", "path"],
  ],
  [["config", "set", "b"], ["base-url"]],
  [["query", "--out"], ["--output"]],
  [["query", "--he"], ["--help"]],
  [["--"], ["--help", "--lang", "--version"]],
  [
    ["query", "--output", ""],
    ["text", "json", "ndjson"],
  ],
  [["query", "--output=n"], ["--output=ndjson"]],
  [["query", "x", "--raw", "--r"], []],
  [["create", "--prompt=", "--model", "omni"], ["omni-flash"]],
  [["create", "--model", '"omni'], ["omni-flash"]],
  [
    ["create", "--orientation", ""],
    ["portrait", "landscape"],
  ],
  [["simulate", "--dialect", "g"], ["grok"]],
  [["check", "--model", "sora-2-pro-"], ["sora-2-pro-all"]],
  [
    ["completion", ""],
    ["bash", "zsh", "fish", "powershell"],
  ],
  [["help", "exi"], ["exit-codes"]],
  [
    ["query", "--lang", ""],
    ["en", "zh"],
  ],
  [["--lang=z"], ["--lang=zh"]],
  [["nosuch", ""], []],
  [
    ["query", "--nosuch", "--"],
    ["--help", "--lang"],
  ],
])("After %j may stand %j", async (words, expected) => {
  const proposed = await propose(words);
  expect(proposed.words).toEqual(expected);
  expect(proposed.place).toBe(":");
});

test("A word comes with what it means, in the language of the help", async () => {
  expect((await propose(["que"])).lines).toEqual(["query\tQuery a video task"]);
  expect((await propose(["que"], { LANG: "zh_CN.UTF-8" })).lines).toEqual(["query\t查询视频任务"]);
  expect((await propose(["--lang", "zh", "que"])).lines).toEqual(["query\t查询视频任务"]);
});

test.each([
  [["create", "--from", ""], ":files"],
  [["create", "--from", "./pro"], ":files"],
  [["create", "--from=./pro"], ":files"],
  [["create", "--download", "x"], ":files"],
  [["create", "--images", "./c"], ":files"],
  [["download", "a", "-o", ""], ":files"],
  [["check", "--har", ""], ":files"],
  [["resume", "--dir", "v"], ":folders"],
])("After %j the shell adds the names of %s", async (words, place) => {
  expect(await propose(words)).toEqual({ place, words: [], lines: [] });
});

test("Profiles are proposed, and no key is shown", async () => {
  const folder = freshState();
  mkdirSync(join(folder, "vidtask"), { recursive: true });
  const key = { value: "sk-secret-1", origin: "https://a.example" };
  const profiles = { default: {}, work: { baseUrl: "https://a.example", key } };
  writeFileSync(join(folder, "vidtask", "config.json"), JSON.stringify({ profiles }), { mode: 0o600 });
  const env = { XDG_CONFIG_HOME: folder };
  expect((await propose(["query", "--profile", ""], env)).words).toEqual(["default", "work"]);
  const { lines } = await propose(["config", "get", "--profile", "w"], env);
  expect(lines).toEqual(["work\t<name> Which profile. Default: default."]);
  writeFileSync(join(folder, "vidtask", "config.json"), "{");
  expect((await propose(["query", "--profile", ""], env)).words).toEqual([]);
});

test("Ids of the journal are proposed, newest first; none that would mean something to a shell", async () => {
  const state = freshState();
  for (const id of ["grok:1", "veo3.1-fast:2-a=", "$(touch x)", "a b", "`id`", "a;b", "~x", "'", "--raw"]) {
    await vidtask(["create", "--model", "veo3", "--prompt", "A fox"], {
      env: { VIDTASK_BASE_URL: "https://gateway.example", XDG_STATE_HOME: state },
      fetch: play({ POST: [{ id, status: "pending" }] }),
    });
  }
  const env = { XDG_STATE_HOME: state };
  for (const command of ["query", "wait", "watch", "download", "forget"]) {
    expect((await propose([command, ""], env)).words).toEqual(["veo3.1-fast:2-a=", "grok:1"]);
  }
  expect((await propose(["wait", "grok:1", "veo"], env)).words).toEqual(["veo3.1-fast:2-a="]);
  expect((await propose(["check", "--id", "g"], env)).words).toEqual(["grok:1"]);
  expect((await propose(["query", "--r"], env)).words).toEqual(["--raw"]);
});

test.each(Object.entries(scripts))("vidtask completion %s prints its script", async (shell, script) => {
  const { stdout, stderr, exitCode } = await vidtask(["completion", shell]);
  expect({ stdout, stderr, exitCode }).toEqual({ stdout: script, stderr: "", exitCode: 0 });
  expect(script).toContain("__complete");
});

test("A shell without a script is refused, and the others are named", async () => {
  const result = await vidtask(["completion", "tcsh"]);
  expectError(result, 2);
  expect(result.stderr).toContain("bash, zsh, fish, powershell");
});

test("PowerShell's is of the documented form", () => {
  expect(scripts.powershell).toMatch(
    /^Register-ArgumentCompleter -Native -CommandName vidtask -ScriptBlock \{\n {2}param\(\$wordToComplete, \$commandAst, \$cursorPosition\)\n/,
  );
});
