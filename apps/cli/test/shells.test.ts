// The scripts of `vidtask completion`, in the shells themselves: what is typed there, and what is called then.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scripts } from "../src/completion/scripts.ts";
import { vidtask } from "./helpers.ts";
import { play } from "./tasks.ts";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), "vidtask-shells-"));
const STATE = join(FOLDER, "state");
const CALLED = join(FOLDER, "called");

/** Completes as vidtask does; what else it is called with, it writes down. */
const PROGRAM = `#!/bin/sh
[ "$1" = __complete ] && exec "${process.execPath}" "${BIN}" "$@"
printf '%s\\n' "$@" > "${CALLED}"
`;

beforeAll(async () => {
  mkdirSync(join(FOLDER, "my videos"));
  mkdirSync(join(FOLDER, "bin"));
  writeFileSync(join(FOLDER, "my prompts.ndjson"), "");
  writeFileSync(join(FOLDER, "bin", "vidtask"), PROGRAM, { mode: 0o755 });
  await vidtask(["create", "--model", "veo3", "--prompt", "A fox"], {
    env: { VIDTASK_BASE_URL: "https://gateway.example", XDG_STATE_HOME: STATE },
    fetch: play({ POST: [{ id: "grok:7-b", status: "pending" }] }),
  });
});
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Each shell without settings of its user, and what comes before its script. */
const SHELLS = [
  { name: "bash", command: "bash --norc --noprofile -i", before: "" },
  { name: "zsh", command: "zsh -f -i", before: "autoload -U compinit; compinit -D -u" },
  { name: "fish", command: "fish --no-config -i", before: "" },
] as const;

/** `script`, of Linux, runs a program on a terminal of its own. */
function canRun(shell: string): boolean {
  const { status } = spawnSync("sh", ["-c", `command -v script && command -v ${shell}`]);
  return process.platform === "linux" && status === 0;
}

for (const { name, command, before } of SHELLS) {
  describe.runIf(canRun(name))(`In ${name}`, () => {
    test.each<[string, string[]]>([
      ["que\t", ["query"]],
      ["query --outp\tj\t", ["query", "--output", "json"]],
      ["query --output=nd\t", ["query", "--output=ndjson"]],
      ["wait gr\t", ["wait", "grok:7-b"]],
      ["wait grok:\t", ["wait", "grok:7-b"]],
      ["create --model omn\t", ["create", "--model", "omni-flash"]],
      ["create --from my\\ p\t", ["create", "--from", "my prompts.ndjson"]],
      ["create --from=my\\ p\t", ["create", "--from=my prompts.ndjson"]],
      ["resume --dir my\\ v\t", ["resume", "--dir", expect.stringMatching(/^my videos\/?$/)]],
    ])(
      "%j is completed and called",
      (typed, called) => {
        writeFileSync(join(FOLDER, "completion"), scripts[name]);
        const lines = [before, "source ./completion", `vidtask ${typed}`, "exit", ""];
        spawnSync("script", ["--quiet", "--command", command, "/dev/null"], {
          cwd: FOLDER,
          env: {
            PATH: `${FOLDER}/bin:${process.env.PATH}`,
            HOME: FOLDER,
            XDG_STATE_HOME: STATE,
            TERM: "xterm",
          },
          input: lines.join("\n"),
          timeout: 30_000,
        });
        expect(readFileSync(CALLED, "utf8").trimEnd().split("\n")).toEqual(called);
      },
      30_000,
    );
  });
}
