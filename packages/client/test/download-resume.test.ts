import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { type DownloadResume, downloadVideo } from "@vidtask/client/download";
import { describe, expect, test } from "vitest";
import { rejection } from "./helpers.ts";
import { mediaServerOf, noGateway, type SendOptions, sendVideo, sha256, videoOf } from "./media-server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const SIZE = 2_000_000;
const CUT = 700_000;
const etag = '"one"';
const video = videoOf(SIZE);
const digest = sha256(video);

/** A host that gives one answer after the other, the last one for ever, and a place for the video. */
async function hostOf(
  ...answers: (SendOptions | ((request: IncomingMessage, response: ServerResponse) => void))[]
) {
  const host = await mediaServerOf((request, response) => {
    const answer = answers[Math.min(host.requests.length, answers.length) - 1] ?? {};
    if (typeof answer === "function") {
      answer(request, response);
    } else {
      sendVideo(request, response, video, answer);
    }
  });
  const folder = await temporaryFolder();
  const file = join(folder, "video.mp4");
  const ranges = () => host.requests.map(({ headers }) => headers.range);
  const get = (options = {}) => downloadVideo(noGateway, `${host.url}/a.mp4?signature=1`, file, options);
  return { ...host, folder, file, ranges, get };
}

describe("a body that is cut", () => {
  test("rejects, keeps what came and what it is, and the next call goes on", async () => {
    const { get, folder, file, requests, ranges, url } = await hostOf({ etag, cutAfter: CUT }, { etag });
    await writeFile(file, "old");
    const error = await rejection(get({ overwrite: true }));
    expect(error).toMatchObject({ name: "IncompleteVideoError", received: CUT, total: SIZE });
    expect(`${error}`).toContain("?… broke off after 700000 of 2000000 bytes; download it again to go on.");
    expect(await readFile(file, "utf8")).toBe("old");
    expect((await readdir(folder)).sort()).toEqual(["video.mp4", "video.mp4.part", "video.mp4.part.json"]);
    expect((await readFile(`${file}.part`)).equals(video.subarray(0, CUT))).toBe(true);
    expect(JSON.parse(await readFile(`${file}.part.json`, "utf8"))).toEqual({
      validator: etag,
      length: SIZE,
      url: `${url}/a.mp4?…`,
    });

    const result = await get({ overwrite: true });
    expect(result).toMatchObject({ bytes: SIZE, sha256: digest, resumedFrom: CUT });
    expect(ranges()).toEqual([undefined, `bytes=${CUT}-`]);
    expect(requests[1]?.headers["if-range"]).toBe(etag);
    expect((await readFile(file)).equals(video)).toBe(true);
    expect(await readdir(folder)).toEqual(["video.mp4"]);
  });

  test("goes on within the call where it brought a million bytes", async () => {
    const { get, ranges } = await hostOf({ etag, cutAfter: 1_100_000 }, { etag });
    const resumes: DownloadResume[] = [];
    const result = await get({ onResume: (resume: DownloadResume) => resumes.push(resume) });
    expect(result).toMatchObject({ sha256: digest, resumedFrom: 0 });
    expect(ranges()).toEqual([undefined, "bytes=1100000-"]);
    expect(resumes).toMatchObject([{ attempt: 1, delay: 1_000, error: { name: "IncompleteVideoError" } }]);
  });

  test("does not go on within the call where resumes is 0", async () => {
    const { get, requests } = await hostOf({ etag, cutAfter: 1_100_000 });
    expect(await rejection(get({ resumes: 0 }))).toMatchObject({ received: 1_100_000 });
    expect(requests).toHaveLength(1);
  });

  test("starts over without a strong validator", async () => {
    for (const weak of [undefined, 'W/"one"']) {
      const { get, ranges } = await hostOf({ etag: weak, cutAfter: 1_100_000 }, { etag: weak });
      expect(`${await rejection(get())}`).toContain(
        "after 1100000 of 2000000 bytes; the host gave no length and strong ETag to go on with: download it again to start over",
      );
      expect(await get()).toMatchObject({ sha256: digest, resumedFrom: 0 });
      expect(ranges()).toEqual([undefined, undefined]);
    }
  });

  test("starts over if the video is another one since", async () => {
    const { get, ranges } = await hostOf({ etag, cutAfter: CUT }, { etag: '"two"' });
    await rejection(get());
    expect(await get()).toMatchObject({ sha256: digest, resumedFrom: 0 });
    expect(ranges()).toEqual([undefined, `bytes=${CUT}-`]);
  });

  test.each([
    ["another place", { "Content-Range": `bytes ${CUT + 1}-${SIZE - 1}/${SIZE}` }],
    ["another length", { "Content-Range": `bytes ${CUT}-${SIZE}/${SIZE + 1}` }],
    ["an end before its start", { "Content-Range": `bytes ${CUT}-${CUT - 1}/${SIZE}` }],
    ["no place", {}],
    ["another ETag", { "Content-Range": `bytes ${CUT}-${SIZE - 1}/${SIZE}`, ETag: '"two"' }],
  ])("starts over if the rest is of %s", async (_, headers) => {
    const { get, ranges } = await hostOf(
      { etag, cutAfter: CUT },
      (_, response) => response.writeHead(206, headers).end(video.subarray(CUT)),
      { etag },
    );
    await rejection(get());
    expect(await get()).toMatchObject({ sha256: digest, resumedFrom: 0 });
    expect(ranges()).toEqual([undefined, `bytes=${CUT}-`, undefined]);
  });

  test("starts over if the rest is refused with 416", async () => {
    const { get, ranges } = await hostOf(
      { etag, cutAfter: CUT },
      (_, response) => response.writeHead(416, { "Content-Range": "bytes */5" }).end(),
      { etag },
    );
    await rejection(get());
    expect(await get()).toMatchObject({ sha256: digest });
    expect(ranges()).toEqual([undefined, `bytes=${CUT}-`, undefined]);
  });

  test("ends with an error if the whole is refused with 416, or answered with a part", async () => {
    const part = { "Content-Range": `bytes 5-${SIZE - 1}/${SIZE}` };
    const refused = await hostOf((_, response) => response.writeHead(416).end());
    expect(await rejection(refused.get())).toMatchObject({ name: "HttpError", status: 416 });
    const wrong = await hostOf((_, response) => response.writeHead(206, part).end(video.subarray(5)));
    expect(await rejection(wrong.get())).toMatchObject({ name: "NotAVideoError", status: 206 });
  });

  test("is not gone on with for another video that has the same ETag", async () => {
    const { url, get, file, ranges } = await hostOf({ etag, cutAfter: CUT }, { etag });
    await rejection(get());
    await downloadVideo(noGateway, `${url}/b.mp4`, file);
    expect(ranges()).toEqual([undefined, undefined]);
  });

  test.each(["", "{", "[]", "null", '{"validator":1}', '{"validator":"\\"one\\"","length":5,"url":""}'])(
    "starts over if its record is %j",
    async (record) => {
      const { get, file, ranges } = await hostOf({ etag, cutAfter: CUT }, { etag });
      await rejection(get());
      await writeFile(`${file}.part.json`, record);
      expect(await get()).toMatchObject({ sha256: digest, resumedFrom: 0 });
      expect(ranges()).toEqual([undefined, undefined]);
    },
  );
});

test("a .part that is whole takes the file's place after its last byte was asked for", async () => {
  const { get, file, ranges } = await hostOf({ etag, cutAfter: CUT }, { etag });
  await rejection(get());
  await writeFile(`${file}.part`, video);
  expect(await get()).toMatchObject({ sha256: digest, resumedFrom: SIZE - 1 });
  expect(ranges()).toEqual([undefined, `bytes=${SIZE - 1}-`]);
});

test("a .part longer than the video is thrown away", async () => {
  const { get, file, ranges } = await hostOf({ etag, cutAfter: CUT }, { etag });
  await rejection(get());
  await writeFile(`${file}.part`, Buffer.concat([video, video]));
  expect(await get()).toMatchObject({ sha256: digest });
  expect(ranges()).toEqual([undefined, undefined]);
  expect((await stat(file)).size).toBe(SIZE);
});

test("an abort ends it at once, keeps what came, and the next call goes on", async () => {
  const abort = new AbortController();
  const reason = new Error("enough");
  const { get, ranges } = await hostOf(
    (_, response) => {
      // The rest never comes.
      response.writeHead(200, { "Content-Length": SIZE, ETag: etag });
      response.write(video.subarray(0, CUT));
    },
    { etag },
  );
  const onProgress = ({ received }: { received: number }) => received === CUT && abort.abort(reason);
  expect(await rejection(get({ signal: abort.signal, onProgress }))).toBe(reason);
  expect(await get()).toMatchObject({ sha256: digest, resumedFrom: CUT });
  expect(ranges()).toEqual([undefined, `bytes=${CUT}-`]);
});

test("an abort before it begins asks for nothing", async () => {
  const { get, requests, folder } = await hostOf({ etag });
  expect(await rejection(get({ signal: AbortSignal.abort("enough") }))).toBe("enough");
  expect(requests).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});
