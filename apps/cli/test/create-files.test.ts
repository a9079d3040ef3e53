// Prompts and images that are files.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { expectError, freshState, KEY, vidtask, type World } from "./helpers.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);
const created = () => Response.json({ id: "task_1", status: "pending" });

/** A file with these bytes. */
async function fileOf(bytes: string | Uint8Array, name = "file"): Promise<string> {
  const file = join(await temporaryFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

/** What a create with these flags sends. */
async function sent(flags: string[], world: World = {}) {
  const result = await vidtask(["create", "--model", "veo3", ...flags], { fetch: created, ...world });
  expect(result.exitCode, result.stderr).toBe(0);
  return { body: await result.requests[0]?.json(), stderr: result.stderr };
}

/** A create with these flags fails before anything is sent or written down. */
async function refused(flags: string[], code: number, world: World = {}): Promise<string> {
  const state = freshState();
  const env = { XDG_STATE_HOME: state };
  const result = await vidtask(["create", "--model", "veo3", ...flags], { ...world, env });
  expectError(result, code);
  expect(result.requests).toEqual([]);
  expect(() => readFileSync(join(state, "vidtask", "journal.ndjson"))).toThrow("ENOENT");
  return result.stderr;
}

const prompt = ["--prompt", "A fox"];

test.each([
  ["png", PNG],
  ["jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1])],
  ["gif", Buffer.from("GIF89a\x01")],
  ["webp", Buffer.from("RIFF\x04\x00\x00\x00WEBPVP8 ")],
])("A %s file is sent as a data URI, whatever its name", async (type, bytes) => {
  const file = await fileOf(bytes, "cat.txt");
  const { body, stderr } = await sent([
    ...prompt,
    "--images",
    file,
    "--images",
    "https://images.example/a.png",
  ]);
  const images = [`data:image/${type};base64,${bytes.toString("base64")}`, "https://images.example/a.png"];
  expect({ body, stderr }).toEqual({ body: { model: "veo3", prompt: "A fox", images }, stderr: "" });
});

test("The journal keeps its hash, not its bytes", async () => {
  const state = freshState();
  await sent([...prompt, "--images", await fileOf(PNG)], { env: { XDG_STATE_HOME: state } });
  const journal = readFileSync(join(state, "vidtask", "journal.ndjson"), "utf8");
  expect(journal).toContain(`image/png, ${PNG.length} bytes, sha256 `);
  expect(journal).not.toContain("iVBOR");
});

test("Images that are too large for many gateways are sent, with a warning", async () => {
  const file = await fileOf(Buffer.concat([PNG, Buffer.alloc(25_200_000)]));
  const { body, stderr } = await sent([...prompt, "--images", file]);
  expect(body.images[0].length).toBeGreaterThan(33_554_432);
  expect(stderr).toBe(
    "vidtask: The images take 33 MiB in the body; many gateways take 32 at most, and answer 413. Use smaller ones, or URLs.\n",
  );
  expect((await sent([...prompt, "--images", file, "--quiet"])).stderr).toBe("");
});

test.each<[string, () => Promise<string>, string]>([
  ["is not there", async () => join(await temporaryFolder(), "cat.png"), "can't be read (ENOENT)"],
  ["is a folder", temporaryFolder, "can't be read (it is a folder)"],
  ["is a device", async () => "/dev/zero", "can't be read (it is no file)"],
  ["is no image", () => fileOf("<svg/>", "cat.png"), "is no image that gateways are known to take"],
  ["is empty", () => fileOf("", "cat.png"), "is no image that gateways are known to take"],
])("An image that %s exits 12, and nothing is sent", async (_, fileIn, sentence) => {
  const stderr = await refused([...prompt, "--images", await fileIn()], 12);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain("An image is an http or https URL, a data URI, or a png, jpeg, gif or webp file.");
});

test.each([
  ["A fox\n", "A fox"],
  ["A fox\r\n", "A fox"],
  ["A fox\n\n", "A fox\n"],
  ["\ufeff  一只狐狸\r\nruns ", "  一只狐狸\r\nruns "],
])("A prompt is what a file or the standard input holds: %j", async (text, expected) => {
  expect((await sent(["--prompt", `@${await fileOf(text)}`])).body.prompt).toBe(expected);
  expect((await sent(["--prompt", "-"], { stdinBytes: Buffer.from(text) })).body.prompt).toBe(expected);
});

test.each([
  ["@@img1 walks", "@img1 walks"],
  ["@@", "@"],
  ["--", "--"],
  ["a@b", "a@b"],
])("The prompt %j is %j", async (text, expected) => {
  expect((await sent([`--prompt=${text}`])).body.prompt).toBe(expected);
});

test.each<[string, number, () => Promise<string>, string]>([
  [
    "is not there",
    12,
    async () => join(await temporaryFolder(), "p.txt"),
    "To begin a text with @, write @@.",
  ],
  ["is a folder", 12, temporaryFolder, "it is a folder"],
  ["is no UTF-8", 12, () => fileOf(Buffer.from([0x41, 0xff])), "is no UTF-8 text"],
  ["is empty", 2, () => fileOf("\n"), "holds no text"],
  ["is blank", 2, () => fileOf(" \n\t\n"), "holds no text"],
])("A prompt whose file %s exits %i, and nothing is sent", async (_, code, fileIn, sentence) => {
  expect(await refused(["--prompt", `@${await fileIn()}`], code)).toContain(sentence);
});

test("An @ alone, and an empty standard input, hold no text", async () => {
  expect(await refused(["--prompt", "@"], 2)).toContain("@ holds no text");
  expect(await refused(["--prompt", "-"], 2, { stdinBytes: Buffer.alloc(0) })).toContain("holds no text");
});

test.each([
  [["--prompt", "-", "--api-key-stdin"], "both the key and a text"],
  [["--prompt", "-", "--from", "-"], "both the lines of --from and a text"],
  [["--from", "-", "--api-key-stdin"], "both the key and the lines"],
])("%j would read the standard input twice, which is refused", async (flags, sentence) => {
  expect(await refused(flags, 2, { stdin: [KEY] })).toContain(sentence);
});

test("A body from a file of lines names no other file: @file is sent as it stands, a path of an image is refused", async () => {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, "sub"));
  const secret = join(folder, "secret.txt");
  writeFileSync(secret, "private");
  const line = { model: "grok-video-3", prompt: `@${secret}` };
  const file = await fileOf(`${JSON.stringify(line)}\n`, "prompts.ndjson");
  const { requests } = await vidtask(["create", "--from", file], { fetch: created });
  expect(await requests[0]?.json()).toEqual(line);
  const other = await fileOf(`${JSON.stringify({ ...line, images: [secret] })}\n`, "prompts.ndjson");
  expect(await refused(["--from", other, "--unchecked"], 2)).toContain("images.0 is neither");
});

test("A file that a flag names is read once, for all lines that have none", async () => {
  const file = await fileOf(
    '{"prompt":"one"}\n{"prompt":"two","images":["https://images.example/b.png"]}\n',
    "p.ndjson",
  );
  const args = ["create", "--from", file, "--model", "grok-video-3", "--images", await fileOf(PNG)];
  const { requests } = await vidtask(args, { fetch: created });
  const bodies = await Promise.all(requests.map((request) => request.json()));
  const images = Object.fromEntries(bodies.map((body) => [body.prompt, body.images]));
  expect(images).toEqual({
    one: [`data:image/png;base64,${PNG.toString("base64")}`],
    two: ["https://images.example/b.png"],
  });
});
