// `vidtask help`: of commands, and of topics.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "../src/text/en.ts";
import { zh } from "../src/text/zh.ts";
import { expectError, vidtask } from "./helpers.ts";

const nothing = { env: { VIDTASK_BASE_URL: undefined, VIDTASK_API_KEY: undefined } };

async function helpOf(...args: string[]): Promise<string> {
  const { stdout, stderr, exitCode, requests } = await vidtask(args, nothing);
  expect({ stderr, exitCode, requests }).toEqual({ stderr: "", exitCode: 0, requests: [] });
  return stdout;
}

test("vidtask help is vidtask --help, and vidtask help <command> that command's help", async () => {
  expect(await helpOf("help")).toBe(await helpOf("--help"));
  expect(await helpOf("help", "query")).toBe(await helpOf("query", "--help"));
  expect(await helpOf("help", "config", "set")).toBe(await helpOf("config", "set", "--help"));
  expect(await helpOf("help", "help")).toContain("exit-codes  What each exit code means");
});

test("vidtask help exit-codes tells what each exit code means", async () => {
  expect(await helpOf("help", "exit-codes")).toMatchInlineSnapshot(`
    "  0  done
      1  unexpected
      2  usage, also a missing or malformed base URL
      3  key missing or refused
      4  not found, not this API, other 4xx
      5  the gateway failed, its answer can't be read, or it redirects
      6  rate limited
      7  network
      8  the task failed, or succeeded without a video (wait, --wait, query --exit-status)
      9  quota used up
     10  the gateway breaks the contract (check)
     11  a create that may have been billed: do not send it again
     12  a local file
    124  the wait's time was up, or there is no video yet; the task goes on
    130  Ctrl-C (143 SIGTERM, 129 SIGHUP); the task goes on

    With several ids: the first that applies of 130, 3, 9, 8 and 124, else the first error's.
    "
  `);
  expect(await helpOf("help", "exit-codes", "--lang", "zh")).toContain("  9  额度用尽\n");
});

test.each([
  ["exit-code", "did you mean `exit-codes`?"],
  ["qurey", "did you mean `query`?"],
  ["--raw", "No command registered for `--raw`"],
])("An unknown topic (%s) is refused with a suggestion", async (topic, suggestion) => {
  const result = await vidtask(["help", topic], nothing);
  expectError(result, 2);
  expect(result.stderr).toContain(suggestion);
  expect(result.stderr).toContain("See vidtask help --help.");
});

test.each([
  ["README.md", en],
  ["README.zh-CN.md", zh],
])("The table of %s has the same codes in the same words", (name, { topics }) => {
  const readme = readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8").replaceAll("`", "");
  const rows = [...readme.matchAll(/^\| (\d+) \| (.+?) \| (\d*) ?\| (.*?) ?\|$/gm)];
  const cells = rows.flatMap(([, left, leftText, right, rightText]) => [
    [left, leftText],
    [right, rightText],
  ]);
  expect(Object.fromEntries(cells.filter(([code]) => code))).toEqual(topics.exitCodes.codes);
});
