// The file itself: what is whole is read, whatever stands beside it.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { Journal } from "../src/journal/journal.ts";
import { toEventText } from "../src/journal/journal-event.ts";
import { JournalFile } from "../src/journal/journal-file.ts";
import { JournalReader } from "../src/journal/journal-reader.ts";

const folder = mkdtempSync(join(tmpdir(), "vidtask-journal-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

function freshFile(): JournalFile {
  count += 1;
  return new JournalFile(join(folder, `${count}`, "journal.ndjson"));
}

const at = "2026-09-21T14:13:25.000Z";
const eventText = (key: string, prompt: string) => toEventText({ event: "create", key, at, prompt });
const keysOf = (reader: JournalReader) => reader.last().map(({ event }) => event.key);

test("A line that was torn ends where the next begins, and is skipped", () => {
  const file = freshFile();
  file.append(eventText("a", "A fox"));
  appendFileSync(file.path, eventText("torn", "A cat").slice(0, 20));
  file.append(eventText("b", "A dog"));
  const reader = new JournalReader(file);
  expect(keysOf(reader)).toEqual(["a", "b"]);
  expect(reader.skipped).toHaveLength(1);
  expect(readFileSync(file.path, "utf8").split("\n")).toHaveLength(4);
});

test("A last line without its end is read if it is whole, and read once", () => {
  const file = freshFile();
  file.prepare();
  writeFileSync(file.path, eventText("a", "A fox"));
  expect(keysOf(new JournalReader(file))).toEqual(["a"]);
  file.append(eventText("b", "A dog"));
  expect(keysOf(new JournalReader(file))).toEqual(["a", "b"]);
});

test("A reader that comes again gets only what is new", () => {
  const file = freshFile();
  const reader = new JournalReader(file);
  expect(reader.next()).toEqual([]);
  file.append(eventText("a", "A fox"));
  expect(keysOf(reader)).toEqual(["a"]);
  file.append(eventText("b", "A dog"));
  expect(keysOf(reader)).toEqual(["b"]);
  expect(reader.next()).toEqual([]);
});

test("Lines of a later version, other texts and blank lines are in nobody's way", () => {
  const file = freshFile();
  file.append(eventText("a", "A fox"));
  appendFileSync(
    file.path,
    '\n   \n{"event":"later","key":"c","at":"2030-01-01T00:00:00Z","x":[1]}\nhello\n{"event":7}\n',
  );
  const reader = new JournalReader(file);
  expect(keysOf(reader)).toEqual(["a", "c"]);
  expect(reader.skipped).toHaveLength(2);
});

test("Every event that was written whole is read, wherever other processes were killed, whatever prompts hold", () => {
  const prompt = fc.oneof(
    fc.string(),
    fc.constantFrom('{"event":"create"', "\n", '\\"', "\ud83d", "\u2028", "{".repeat(50)),
  );
  const piece = fc.record({
    prompt,
    cut: fc.option(fc.double({ min: 0, max: 0.999, noNaN: true })),
    isLate: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const file = freshFile();
      const whole: string[] = [];
      for (const [index, { prompt, cut, isLate }] of pieces.entries()) {
        const text = eventText(`${index}`, prompt);
        if (cut !== null) {
          mkdirSync(dirname(file.path), { recursive: true });
          appendFileSync(file.path, text.slice(0, Math.floor(cut * text.length)));
        } else if (isLate && existsSync(file.path)) {
          // It looked at the end of the file before the other process was killed.
          appendFileSync(file.path, `${text}\n`);
          whole.push(`${index}`);
        } else {
          file.append(text);
          whole.push(`${index}`);
        }
      }
      expect(keysOf(new JournalReader(file))).toEqual(whole);
    }),
    { numRuns: 150, seed: 8 },
  );
});

test("What is blanked keeps its length, and what others write meanwhile stays", () => {
  const state = join(folder, "forget");
  const journal = new Journal({ env: { XDG_STATE_HOME: state } });
  journal.append({ event: "create", key: "a", baseUrl: "https://gateway.example", prompt: "A secret fox" });
  journal.append({ event: "create", key: "b", baseUrl: "https://gateway.example", prompt: "A dog" });
  journal.append({ event: "accepted", key: "a", id: "new_1", baseUrl: "https://gateway.example" });
  const before = readFileSync(journal.path);
  const other = new Journal({ env: { XDG_STATE_HOME: state } });
  other.append({ event: "task", key: "a", status: "completed", outcome: "succeeded" });
  expect(other.forget(({ id }) => id === "new_1")).toHaveLength(1);
  const after = readFileSync(journal.path);
  expect(after.length).toBeGreaterThan(before.length);
  expect(after.toString()).not.toMatch(/fox|new_1|"a"/);
  expect(new Journal({ env: { XDG_STATE_HOME: state } }).read()).toMatchObject([
    { key: "b", prompt: "A dog" },
  ]);
});
