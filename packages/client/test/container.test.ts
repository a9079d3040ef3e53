import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BoxWalk } from "../src/download/box-walk.ts";
import { toContainer } from "../src/download/container.ts";
import { maskUrl } from "../src/download/mask-url.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const ts = Buffer.alloc(377);
for (const place of [0, 188, 376]) {
  ts[place] = 0x47;
}

test.each([
  ["mp4", latin1("\0\0\0\x20ftypisom")],
  ["mov", latin1("\0\0\0\x14ftypqt  ")],
  ["mov", latin1("\0\0\0\x08wide\0\0\0\0mdat")],
  ["webm", latin1("\x1a\x45\xdf\xa3\x9fB\x82\x84webm")],
  ["mkv", latin1("\x1a\x45\xdf\xa3\x9fB\x82\x88matroska")],
  ["avi", latin1("RIFF\0\0\0\0AVI LIST")],
  ["ts", ts],
  [undefined, latin1("RIFF\0\0\0\0WEBPVP8 ")],
  [undefined, latin1("RIFF\0\0\0\0WAVEfmt ")],
  [undefined, latin1("GIF89a")],
  [undefined, latin1("\xff\xd8\xff\xe0\0\x10JFIF")],
  [undefined, latin1("Greetings, this begins with the sync byte of MPEG-TS".padEnd(400, "."))],
  [undefined, latin1("<html>")],
  [undefined, latin1("{}")],
  [undefined, latin1("")],
])("the container %s is told by its first bytes", (container, head) => {
  expect(toContainer(head)).toBe(container);
});

describe("the boxes of a video", () => {
  /** Boxes with 32 or 64 bits of size. */
  const boxes = fc
    .array(fc.tuple(fc.constantFrom("ftyp", "moov", "mdat", "free", "\xa9xyz"), fc.nat(60), fc.boolean()), {
      minLength: 1,
      maxLength: 6,
    })
    .map((list) =>
      Buffer.concat(
        list.map(([type, size, isLong]) => {
          const head = Buffer.alloc(isLong ? 16 : 8);
          head.writeUInt32BE(isLong ? 1 : 8 + size, 0);
          head.write(type, 4, "latin1");
          if (isLong) {
            head.writeBigUInt64BE(BigInt(16 + size), 8);
          }
          return Buffer.concat([head, Buffer.alloc(size, 7)]);
        }),
      ),
    );

  function walk(bytes: Buffer, steps: number[]): BoxWalk {
    const boxWalk = new BoxWalk();
    for (let place = 0, turn = 0; place < bytes.byteLength; turn += 1) {
      const step = steps[turn % steps.length] ?? 1;
      boxWalk.update(bytes.subarray(place, place + step));
      place += step;
    }
    return boxWalk;
  }

  /** Where each box ends. */
  function ends(bytes: Buffer): number[] {
    const all: number[] = [];
    for (let place = 0; place < bytes.byteLength; all.push(place)) {
      const size = bytes.readUInt32BE(place);
      place += size === 1 ? Number(bytes.readBigUInt64BE(place + 8)) : size;
    }
    return all;
  }

  const steps = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 });

  test("are whole at the end of one, and cut in its middle, however they come", () => {
    fc.assert(
      fc.property(boxes, steps, fc.nat(), (bytes, chunks, at) => {
        const size = 1 + (at % bytes.byteLength);
        expect(walk(bytes.subarray(0, size), chunks).isCut).toBe(!ends(bytes).includes(size));
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  test("end where one says that it goes to the end, or where no box follows", () => {
    const mdat = Buffer.from("\0\0\0\0mdat1234", "latin1");
    const rubbish = Buffer.from("\0\0\0\x08free\0\0\0\0\0\0\0\0\0", "latin1");
    expect([walk(mdat, [3]).isCut, walk(rubbish, [5]).isCut]).toEqual([false, false]);
  });
});

test.each([
  ["https://media.example/a.mp4?signature=secret#part", "https://media.example/a.mp4?…"],
  ["https://user:secret@media.example:8443/a.mp4", "https://media.example:8443/a.mp4"],
  ["/a.mp4?secret", "/a.mp4?…"],
  ["http://?secret", "http://?…"],
  ["", ""],
])("%s is shown as %s", (url, shown) => {
  expect(maskUrl(url)).toBe(shown);
});
