import fc from "fast-check";
import { expect, test } from "vitest";
import { toFileName, toUrlFileName } from "../src/download/to-file-name.ts";

test.each([
  ["task_1", "task_1.mp4"],
  ["console", "console.mp4"],
  ["grok:ea57ae4e-3745-499f-947f-2a7829010d70", "grok_ea57ae4e-3745-499f-947f-2a7829010d70-061a9b1f.mp4"],
  ["../../etc/passwd", "__.._etc_passwd-3754d6cb.mp4"],
  ["a/b=1", "a_b_1-fac2e15f.mp4"],
  ["..", "_-5ec1f7e7.mp4"],
  [".hidden", "_hidden-16924190.mp4"],
  ["-rf", "_rf-686c39ac.mp4"],
  ["con", "_con-1143da2b.mp4"],
  ["NUL.txt", "_NUL.txt-0241e4ee.mp4"],
  ["\u202egpj", "_gpj-5be738be.mp4"],
  ["视频", "_-c20f7618.mp4"],
])("The video of %j is %s", (id, name) => {
  expect(toFileName(id)).toBe(name);
});

test("The ending says what the video is", () => {
  expect(toFileName("task_1", "webm")).toBe("task_1.webm");
});

test.each([
  ["https://media.example/a/lighthouse.mp4?signature=1", /^lighthouse-[0-9a-f]{8}\.mp4$/],
  ["https://media.example/", /^video-[0-9a-f]{8}\.mp4$/],
  ["https://media.example/..%2f..%2fx.webm", /^__\.\._x-[0-9a-f]{8}\.mp4$/],
  ["https://media.example/%zz", /^_zz-[0-9a-f]{8}\.mp4$/],
])("The video at %s has a name of its last part", (url, name) => {
  expect(toUrlFileName(url)).toMatch(name);
});

test("Two URLs with the same last part have two names", () => {
  expect(toUrlFileName("https://media.example/a/video.mp4")).not.toBe(
    toUrlFileName("https://media.example/b/video.mp4"),
  );
});

const texts = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({ unit: fc.constantFrom("a", "A", ":", "/", ".", "-", "_", " ", "con"), minLength: 1 }),
  fc.string({ unit: "grapheme", minLength: 100, maxLength: 400 }),
);

test("Every id has a name that every file system takes", () => {
  fc.assert(
    fc.property(texts, (id) => {
      const name = toFileName(id);
      expect(name).toMatch(/^\w[\w.-]*\.mp4$/);
      // Beside it stand files with longer endings.
      expect(Buffer.byteLength(`${name}.part.json`)).toBeLessThanOrEqual(143);
      expect(name).not.toMatch(/^(con|prn|aux|nul|clock\$|com\d|lpt\d)\./i);
    }),
    { seed: 8, numRuns: 2_000 },
  );
});

test("No two ids share a name, also where case is nothing", () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      fc.pre(one !== other);
      expect(toFileName(one).toLowerCase()).not.toBe(toFileName(other).toLowerCase());
    }),
    { seed: 8, numRuns: 5_000 },
  );
  expect(toFileName("A").toLowerCase()).not.toBe(toFileName("a").toLowerCase());
  expect(toFileName("a:b")).not.toBe(toFileName("a/b"));
});
