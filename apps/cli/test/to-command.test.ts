// What a gateway answers as an id ends up in commands that people copy, and that agents run.
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { toWaitCommand } from "../src/batch/to-wait-command.ts";
import { toCommand } from "../src/to-command.ts";
import { type Result, start, vidtask } from "./helpers.ts";
import { play } from "./tasks.ts";

/** The words that a shell makes of a command. */
function wordsOf(command: string): string[] {
  const script = `set -- ${command}\nprintf '%s\\0' "$@"`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

test("A shell takes each argument for one word, whatever it holds", () => {
  const word = fc.string({ unit: fc.constantFrom(..."a-='\"$`;&|<>()*?~#!\\ \n中") });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), word, (args, value) => {
      const flags = ["--profile", value];
      const isLikeFlag = args.some((arg) => arg.startsWith("-"));
      const words = isLikeFlag ? [...flags, "--", ...args] : [...args, ...flags];
      expect(wordsOf(toCommand("wait", args, flags))).toEqual(["vidtask", "wait", ...words]);
    }),
    { numRuns: 30 },
  );
});

const EVIL = ["x;exit 9;#", "$(exit 9)", "it's", "--base-url=https://evil.example", "-v", "=ls"];

test.each(EVIL)(
  "The hint after a create waits for %j at the same gateway, and does nothing else",
  async (id) => {
    const clock = new FakeClock();
    const fetch = play({ POST: [{ id, status: "pending" }], [id]: ["completed"] });
    const flags = ["--base-url", "https://gateway.example", "--no-journal"];
    const args = ["create", "--model", "veo3", "--prompt", "A fox", "--wait", ...flags];
    const env = { VIDTASK_BASE_URL: undefined };
    const { stderr } = await vidtask(args, { clock, fetch, env });
    const [, hint = ""] = /To wait for it again: (.*)\n/.exec(stderr) ?? [];
    expect(await runHint(hint)).toMatchObject({ exitCode: 0 });

    async function runHint(command: string): Promise<Result> {
      const [name, ...words] = wordsOf(command);
      expect(name).toBe("vidtask");
      const result = await vidtask(words, { clock, fetch, env });
      const urls = result.requests.map(({ url }) => new URL(url));
      expect(urls.map(({ origin }) => origin)).toEqual(["https://gateway.example"]);
      expect(urls[0]?.searchParams.get("id")).toBe(id);
      return result;
    }
  },
);

test("An interrupted wait names an id that looks like a flag so that it is none", async () => {
  const controller = new AbortController();
  const clock = new FakeClock();
  const fetch = play({ "-v": ["pending"] });
  const call = start(["wait", "--", "-v"], { clock, fetch, interrupt: controller.signal });
  await clock.advance(1_000);
  controller.abort();
  await call.exitCode;
  expect(call.stderr).toContain("To resume: vidtask wait -- -v\n");
});

test("A batch without the journal names the tasks that are still waited for", () => {
  const flags = { profile: "work", apiKeyStdin: true };
  expect(toWaitCommand(flags, ["a", "b;c"])).toBe("vidtask resume --profile work");
  expect(toWaitCommand({ ...flags, noJournal: true }, ["a", "b;c"])).toBe(
    "vidtask wait a 'b;c' --profile work --api-key-stdin",
  );
});
