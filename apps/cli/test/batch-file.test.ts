// The files of a batch: read whole and checked whole, before anything is sent.
import fc from "fast-check";
import { expect, test } from "vitest";
import { toCanonical, toIdentities } from "../src/batch/line-identity.ts";
import { parseRate } from "../src/batch/parse-rate.ts";
import { batchOf, fileOf, GATEWAY, promptsFile } from "./batch-helpers.ts";
import { expectError, vidtask } from "./helpers.ts";
import { linesOf } from "./tasks.ts";

/** The bodies that a dry run prints, by their lines. */
async function dryRun(file: string, flags: string[] = [], stdin: string[] = []) {
  const result = await vidtask(["create", "--from", file, "--dry-run", ...flags], {
    env: { VIDTASK_BASE_URL: GATEWAY, VIDTASK_API_KEY: undefined },
    stdin,
  });
  expect(result.requests).toEqual([]);
  return result;
}

async function refusalOf(text: string, name?: string, flags: string[] = []): Promise<string> {
  const file = fileOf(text, name);
  const result = await vidtask(["create", "--from", file, ...flags], { env: { VIDTASK_BASE_URL: GATEWAY } });
  expectError(result, 2);
  expect(result.requests).toEqual([]);
  return result.stderr.replace(file, "FILE");
}

const body = (prompt: string, more = {}) => ({ model: "veo3", prompt, ...more });

test("A dry run prints each body with its line, and how many there are, without a key", async () => {
  const file = fileOf(`\ufeff${JSON.stringify(body("one"))}\r\n\n${JSON.stringify(body("two"))}`);
  const { stdout, stderr, exitCode } = await dryRun(file);
  expect(linesOf(stdout)).toEqual([
    { line: 1, body: body("one") },
    { line: 3, body: body("two") },
  ]);
  expect(stderr).toBe(`vidtask: 2 to create at ${GATEWAY}. Nothing was sent.\n`);
  expect(exitCode).toBe(0);
});

test("For people a dry run prints a line for each field", async () => {
  const file = fileOf(
    JSON.stringify(body("one\u001b[2J", { images: [`data:image/png;base64,${"A".repeat(9_000)}`] })),
  );
  const { stdout } = await dryRun(file, ["--output", "text", "--unchecked"]);
  const [first, ...rest] = stdout.split("\n");
  expect([first, ...rest.slice(0, 2)]).toEqual(["line 1", "  model  veo3", "  prompt  one␛[2J"]);
  expect(rest[2]).toMatch(/^ {2}images {2}\["data:image\/png;base64,A+…$/);
  expect(rest[2]?.length).toBeLessThan(600);
});

test("Flags fill in what a line lacks", async () => {
  const file = fileOf('{"prompt":"one"}\n{"prompt":"two","model":"grok-video-3","aspect_ratio":"1:1"}\n');
  const { stdout } = await dryRun(file, ["--model", "veo3.1-fast", "--aspect-ratio", "16:9"]);
  expect(linesOf(stdout)).toEqual([
    { line: 1, body: { model: "veo3.1-fast", prompt: "one", aspect_ratio: "16:9" } },
    { line: 2, body: { model: "grok-video-3", prompt: "two", aspect_ratio: "1:1" } },
  ]);
});

test("- reads the lines of the standard input", async () => {
  const { stdout } = await dryRun("-", [], [JSON.stringify(body("one"))]);
  expect(linesOf(stdout)).toEqual([{ line: 1, body: body("one") }]);
});

test("CSV has the types of the fields; an empty cell is absent, and records may have several lines", async () => {
  const text = [
    "\ufeffmodel, prompt ,images,duration,enhance_prompt",
    'veo3,"A ""fox"", red',
    'in the snow",,8,TRUE',
    "",
    "veo3-frames, a cat ,https://a.example/1.png https://a.example/2.png,,",
  ].join("\r\n");
  const { stdout, stderr } = await dryRun(fileOf(text, "prompts.CSV"));
  expect(stderr).toContain("2 to create");
  expect(linesOf(stdout)).toEqual([
    { line: 2, body: body('A "fox", red\nin the snow', { duration: 8, enhance_prompt: true }) },
    {
      line: 5,
      body: {
        model: "veo3-frames",
        prompt: " a cat ",
        images: ["https://a.example/1.png", "https://a.example/2.png"],
      },
    },
  ]);
});

test.each<[string, string, string]>([
  ["prompts.ndjson", '{"model":"veo3","prompt":"x"}\n{"model":"veo3"', "line 2: it is no JSON object"],
  ["prompts.ndjson", '"A fox"\n[]', "line 1: it is no JSON object; line 2: it is no JSON object"],
  ["prompts.ndjson", '{"model":"veo3"}', "line 1: prompt is missing"],
  [
    "prompts.ndjson",
    '{"model":"veo3","prompt":"x","duration":"8"}',
    "line 1: duration must be integer, not string",
  ],
  [
    "prompts.ndjson",
    '{"model":"veo3","prompt":"x","watermark":true}',
    "line 1: watermark is no field of Veo models",
  ],
  ["prompts.ndjson", '{"model":"veo3","prompt":"x","promt":"y"}', "line 1: promt is a field of no model"],
  ["prompts.ndjson", '{"model":"veo3-frames","prompt":"x"}', "line 1: images are needed for veo3-frames"],
  [
    "prompts.ndjson",
    '{"model":"veo3.1-fast","prompt":"x","images":["https://a.example/1.png","./cat.png"]}',
    "line 1: images.1 is neither an http or https URL nor a data URI, and lines name no files",
  ],
  ["p.csv", "model,prompt,images\nveo3.1-fast,x,cat.png", "line 2: images.0 is neither"],
  ["p.csv", "model,prompt,duration\nveo3,x,eight", "line 2: duration must be integer, not string"],
])("%s with %s is refused before anything is sent", async (name, text, sentence) => {
  expect(await refusalOf(text, name)).toContain(`vidtask: FILE can't be sent, and nothing was: ${sentence}`);
});

test("--unchecked sends what is not documented for a family, and keeps to the contract", async () => {
  const file = fileOf('{"model":"veo3","prompt":"x","fps":24,"watermark":true}');
  expect(linesOf((await dryRun(file, ["--unchecked"])).stdout)).toEqual([
    { line: 1, body: body("x", { fps: 24, watermark: true }) },
  ]);
  expect(await refusalOf('{"model":"veo3","prompt":7}', undefined, ["--unchecked"])).toContain(
    "prompt must be string",
  );
});

test("Many faults are told in one line, and not all of them", async () => {
  expect(await refusalOf("{}\n".repeat(30))).toMatch(
    /line 10: prompt is missing; and 40 more\. Mend the file/,
  );
});

test.each([
  ["a,b\n1", /is no CSV: its header has 2 columns, line 2 has 1\./],
  ['model,prompt\r\nveo3,"a\r\nb"\r\n\r\nveo3,c,d', /is no CSV: its header has 2 columns, line 5 has 3\./],
  ['model,prompt\nveo3,"a\nveo3,b', /is no CSV: a quote on line 2 is not closed/],
  ['model,prompt\nveo3,a\nveo3,a "red" fox', /is no CSV: a quote on line 3 is not closed, or inside a cell/],
  ['model,prompt\nveo3,"a"b', /is no CSV: a quote on line 2/],
  ["model,model\nveo3,veo3", /names the column model twice/],
  ["model;prompt\nveo3;a fox", / parts its columns by a semicolon; save it with commas\./],
  ["model\tprompt\nveo3\ta fox", / parts its columns by a tab; save it with commas\./],
])("CSV such as %j is refused", async (text, sentence) => {
  expect(await refusalOf(text, "p.csv")).toMatch(sentence);
});

test("A file that is not there exits 12", async () => {
  const result = await vidtask(["create", "--from", "/nowhere/prompts.ndjson"]);
  expectError(result, 12);
  expect(result.stderr).toBe("vidtask: /nowhere/prompts.ndjson can't be read (ENOENT).\n");
});

test.each([
  [["--overwrite"], "--overwrite needs --download."],
  [["--overwrite", "--wait"], "--overwrite needs --download."],
  [["--interval", "5s"], "--interval needs --wait or --download."],
  [["--timeout", "5m"], "--timeout needs --wait or --download."],
  [["--rate", "20/min"], "--rate needs --from."],
  [["--dry-run"], "--dry-run needs --from."],
  [["--retry-failed"], "--retry-failed needs --from."],
])("%j alone is refused", async (flags, sentence) => {
  const result = await vidtask(["create", "--model", "veo3", "--prompt", "x", ...flags]);
  expectError(result, 2);
  expect(result.requests).toEqual([]);
  expect(result.stderr).toContain(sentence);
});

test.each([
  [["--timeout", "5m"], "--timeout needs --wait"],
  [["--raw"], "--raw prints one body"],
  [["--download"], "vidtask resume --dir"],
  [["--no-journal", "--resend-unknown"], "leave --no-journal out"],
])("%j does not go with --from", async (flags, sentence) => {
  const result = await batchOf(promptsFile(["x"])).run(flags);
  expectError(result, 2);
  expect(result.stderr).toContain(sentence);
});

test("An empty file is no error", async () => {
  expect(await batchOf(fileOf("\n\n")).run()).toMatchObject({ exitCode: 0, stdout: "", requests: [] });
});

test.each([
  ["20/min", 3_000],
  ["1/s", 1_000],
  ["0.5/sec", 2_000],
  ["3600/h", 1_000],
])("The rate %s is one in %i ms", (text, interval) => {
  expect(parseRate(text)).toEqual({ interval });
});

test.each(["20", "0/min", "-1/s", "1/day", "1/", "/min", "1/100000000h"])("%s is no rate", (text) => {
  expect(() => parseRate(text)).toThrow("is not a rate such as 20/min");
});

test("Bodies that mean the same have one identity, equal ones are told apart by their place, others differ", () => {
  const shuffled = fc.dictionary(fc.string(), fc.jsonValue()).map((value) => {
    const entries = Object.entries(value);
    return [Object.fromEntries(entries), Object.fromEntries([...entries].reverse())] as const;
  });
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(toCanonical(one)).toBe(toCanonical(other));
      const [first, second, third] = toIdentities([one, other, { ...one, more: 1, other: 2 }]);
      expect(second).toEqual({ sha256: first?.sha256, ordinal: 1 });
      expect(first?.ordinal).toBe(0);
      expect(third?.sha256).not.toBe(first?.sha256);
    }),
    { seed: 8 },
  );
});
