// How a download shows on stderr.
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { displayWidth } from "../src/display-width.ts";
import { createDownloadDisplay } from "../src/download/download-display.ts";
import { formatBytes } from "../src/download/format-bytes.ts";
import { playScreen } from "./screen.ts";

const MB = 1_000_000;

interface Show {
  isTTY?: boolean;
  columns?: number;
  env?: Record<string, string>;
  quiet?: boolean;
  total?: number | undefined;
  resumedFrom?: number;
  /** Milliseconds between two amounts. Default: 700. */
  step?: number;
}

/** What stderr shows of a download that has so many bytes after each step. */
async function show(amounts: readonly number[], options: Show = {}) {
  const {
    isTTY = true,
    columns,
    env = { NO_COLOR: "1" },
    quiet = false,
    resumedFrom = 0,
    step = 700,
  } = options;
  const total = "total" in options ? options.total : amounts.at(-1);
  const clock = new FakeClock();
  let text = "";
  const stderr = {
    isTTY,
    columns,
    write(part: string) {
      text += part;
    },
  };
  const io = { env, stdout: stderr, stderr, version: "", clock };
  const display = createDownloadDisplay(io, { quiet }, "grok:ea57ae4e-3745-499f-947f-2a7829010d70");
  for (const received of amounts) {
    await clock.advance(step);
    display.callbacks.onProgress({ received, total, resumedFrom });
  }
  display.stop();
  await clock.settle();
  expect(clock.sleeping).toBe(0);
  return { text, ...playScreen(text) };
}

test("A bar has the time, how much, how fast and what is left, and is gone at the end", async () => {
  const { frames, lines } = await show(
    [3, 6, 9, 12, 15, 30].map((amount) => amount * MB),
    { columns: 120 },
  );
  expect([...new Set(frames.flat())]).toMatchInlineSnapshot(`
    [
      "   0:00  asking for the video  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "   0:00  ██░░░░░░░░░░░░░░░░░░   10 %   3.0 of 30.0 MB  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "   0:01  ██░░░░░░░░░░░░░░░░░░   10 %   3.0 of 30.0 MB  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "   0:01  ████░░░░░░░░░░░░░░░░   20 %   6.0 of 30.0 MB    4.2 MB/s  0:05 left  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "   0:02  ████░░░░░░░░░░░░░░░░   20 %   6.0 of 30.0 MB    2.3 MB/s  0:10 left  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "   0:02  ██████░░░░░░░░░░░░░░   30 %   9.0 of 30.0 MB    4.2 MB/s  0:04 left  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "   0:02  ████████░░░░░░░░░░░░   40 %  12.0 of 30.0 MB    4.2 MB/s  0:04 left  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "   0:03  ████████░░░░░░░░░░░░   40 %  12.0 of 30.0 MB    3.9 MB/s  0:04 left  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "   0:03  ██████████░░░░░░░░░░   50 %  15.0 of 30.0 MB    4.2 MB/s  0:03 left  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "   0:04  ██████████░░░░░░░░░░   50 %  15.0 of 30.0 MB    3.6 MB/s  0:04 left  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "   0:04  ████████████████████  100 %  30.0 of 30.0 MB    7.7 MB/s  0:00 left  grok:ea57ae4e-3745-499f-947f-2a7829010d70",
    ]
  `);
  expect(lines).toEqual([]);
});

test.each([200, 100, 80, 60, 40, 20, 10])("It keeps to %i columns", async (columns) => {
  const { frames } = await show([3 * MB, 6 * MB, 9 * MB, 300 * MB], { columns });
  expect(frames.flat().every((line) => displayWidth(line) < columns)).toBe(true);
});

test("On a narrow terminal numbers go before the picture", async () => {
  const { frames } = await show([3 * MB, 6 * MB, 9 * MB, 30 * MB], { columns: 60 });
  expect(frames.flat()).toContain("   0:02   30 %   9.0 of 30.0 MB    4.2 MB/s  0:04 left");
});

test("Without a length it tells what came and how fast, and no more", async () => {
  const { frames } = await show([3 * MB, 6 * MB, 9 * MB], { total: undefined, columns: 60 });
  expect(frames.flat().some((line) => /[%█░]|left/.test(line))).toBe(false);
  expect(frames.flat().at(-1)).toMatch(/^ {3}0:02 {2}9\.0 MB {4}4\.2 MB\/s {2}grok:ea57ae4e-[\w-]+…$/);
});

test("A download that stalls shows that it does", async () => {
  const { frames } = await show([MB, 2 * MB, ...Array(8).fill(2 * MB)], { total: 10 * MB, columns: 90 });
  const [last] = frames.at(-1) ?? [];
  expect(last).toContain("0 bytes/s");
  expect(last).not.toContain("left");
});

test("After a break that starts over, the speed is of what comes now", async () => {
  const { frames } = await show([10 * MB, 20 * MB, MB, 2 * MB, 3 * MB], { total: 30 * MB, columns: 90 });
  expect(frames.at(-1)?.[0]).toContain("3.0 of 30.0 MB    1.4 MB/s");
});

test("Bytes of an earlier download are no speed, and are said to be there", async () => {
  const { frames, lines } = await show([21 * MB, 22 * MB, 30 * MB], { resumedFrom: 20 * MB, columns: 90 });
  expect(lines).toEqual(["vidtask: 20.0 MB were there from an earlier download; it goes on from them."]);
  expect(frames.flat().some((line) => line.includes("22.0 of 30.0 MB    1.4 MB/s  0:05 left"))).toBe(true);
});

test("A fast download draws no more than one picture in a tenth of a second", async () => {
  const pace = async (many: number) => (await show(Array(many).fill(MB), { step: 1 })).frames.length;
  expect(await pace(1_001)).toBe(11);
});

test.each([{ isTTY: false }, { env: { TERM: "dumb" } }])(
  "With %j it is a line for each tenth",
  async (options) => {
    const { text } = await show(
      [1, 2, 3, 14, 15, 16, 30].map((amount) => amount * MB),
      options,
    );
    expect(text).toMatchInlineSnapshot(`
      "grok:ea57ae4e-3745-499f-947f-2a7829010d70  downloading 3 %, 1.0 of 30.0 MB
      grok:ea57ae4e-3745-499f-947f-2a7829010d70  downloading 10 %, 3.0 of 30.0 MB
      grok:ea57ae4e-3745-499f-947f-2a7829010d70  downloading 46 %, 14.0 of 30.0 MB
      grok:ea57ae4e-3745-499f-947f-2a7829010d70  downloading 50 %, 15.0 of 30.0 MB
      grok:ea57ae4e-3745-499f-947f-2a7829010d70  downloading 100 %, 30.0 of 30.0 MB
      "
    `);
  },
);

test("Without a length it is a line for each ten megabytes", async () => {
  const { text } = await show(
    [1, 2, 12, 13, 31].map((amount) => amount * MB),
    { isTTY: false, total: undefined },
  );
  expect(text).toMatchInlineSnapshot(`
    "grok:ea57ae4e-3745-499f-947f-2a7829010d70  downloading 1.0 MB
    grok:ea57ae4e-3745-499f-947f-2a7829010d70  downloading 12.0 MB
    grok:ea57ae4e-3745-499f-947f-2a7829010d70  downloading 31.0 MB
    "
  `);
});

test("With --quiet nothing is shown", async () => {
  expect((await show([MB, 2 * MB], { quiet: true })).text).toBe("");
  expect((await show([MB, 2 * MB], { quiet: true, isTTY: false })).text).toBe("");
});

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1_000, "1.0 kB"],
  [999_999, "999.9 kB"],
  [12_345_678, "12.3 MB"],
  [4_999_999_999, "4.9 GB"],
  [7e15, "7000.0 TB"],
])("%d is %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
