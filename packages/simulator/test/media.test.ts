import { waitForTask } from "@vidtask/client";
import { createSimulator, type SimulatorOptions } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { describe, expect, onTestFinished, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { createRequest, queryRequest, simulate } from "./helpers.ts";

/** A simulator with a completed task, and what sends requests for its video. */
async function completed(options: SimulatorOptions = {}) {
  const { simulator, create, client, clock } = simulate({ dialect: "grok", ...options });
  const { id } = await create("grok-video-3");
  simulator.advance(30_000);
  const task = await waitForTask(client, id);
  const get = (headers: Record<string, string> = {}, method = "GET", url = task.videoUrl) =>
    simulator.fetch(new Request(url, { headers, method }));
  return { simulator, task, get, clock };
}

test("the video is an mp4 of a few kB, the still a jpeg, and neither needs a key", async () => {
  const { task, get } = await completed();
  const video = await get();
  const bytes = new Uint8Array(await video.arrayBuffer());
  expect(video.headers.get("Content-Type")).toBe("video/mp4");
  expect(Number(video.headers.get("Content-Length"))).toBe(bytes.byteLength);
  expect(bytes.byteLength).toBeLessThan(8_000);
  expect(new TextDecoder("latin1").decode(bytes.subarray(4, 12))).toBe("ftypisom");
  // Its index comes before its pictures, so that it plays while it loads.
  const text = new TextDecoder("latin1").decode(bytes);
  expect(text.indexOf("moov")).toBeLessThan(text.indexOf("mdat"));
  expect(text).toContain("avc1");

  const still = await get({}, "GET", task.thumbnailUrl);
  expect(still.headers.get("Content-Type")).toBe("image/jpeg");
  expect([...new Uint8Array(await still.arrayBuffer()).subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
});

describe("ranges", () => {
  test.each([
    ["bytes=0-9", 206, "bytes 0-9/SIZE", 10],
    ["bytes=4000-", 206, "bytes 4000-LAST/SIZE", undefined],
    ["bytes=-5", 206, "bytes TAIL-LAST/SIZE", 5],
    ["bytes=0-999999", 206, "bytes 0-LAST/SIZE", undefined],
    ["bytes=-999999", 206, "bytes 0-LAST/SIZE", undefined],
    ["bytes=999999-", 416, "bytes */SIZE", 0],
    ["bytes=-0", 416, "bytes */SIZE", 0],
    ["bytes=9-3", 200, null, undefined],
    ["bytes=0-1,4-5", 200, null, undefined],
    ["lines=1-2", 200, null, undefined],
    ["bytes=-", 200, null, undefined],
  ])("%s is answered %d with %s", async (range, status, contentRange, length) => {
    const { get } = await completed();
    const whole = new Uint8Array(await (await get()).arrayBuffer());
    const size = whole.byteLength;
    const response = await get({ Range: range });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Range")).toBe(
      contentRange
        ?.replace("SIZE", `${size}`)
        .replace("LAST", `${size - 1}`)
        .replace("TAIL", `${size - 5}`) ?? null,
    );
    expect(bytes.byteLength).toBe(length ?? bytes.byteLength);
    if (status === 206) {
      const start = Number(/\d+/.exec(response.headers.get("Content-Range") ?? "")?.[0]);
      expect(bytes).toEqual(whole.subarray(start, start + bytes.byteLength));
    }
    if (status === 200) {
      expect(bytes).toEqual(whole);
    }
  });

  test("If-Range sends the part if the file is the same, else the whole", async () => {
    const { get } = await completed();
    const etag = (await get()).headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect((await get({ Range: "bytes=1-2", "If-Range": etag })).status).toBe(206);
    expect((await get({ Range: "bytes=1-2", "If-Range": '"other"' })).status).toBe(200);
  });

  test("If-None-Match is answered 304, HEAD without a body", async () => {
    const { get } = await completed();
    const etag = (await get()).headers.get("ETag") ?? "";
    expect((await get({ "If-None-Match": `"other", ${etag}` })).status).toBe(304);
    const head = await get({}, "HEAD");
    expect(head.headers.get("Content-Length")).toBe((await get()).headers.get("Content-Length"));
    expect(await head.text()).toBe("");
  });
});

test("a URL expires, and a query gives a new one", async () => {
  const { simulator, task, get } = await completed({ mediaLifetime: 60_000 });
  simulator.advance(59_000);
  expect((await get()).status).toBe(200);
  simulator.advance(2_000);
  expect((await get()).status).toBe(403);
  const body: unknown = await (await simulator.fetch(queryRequest(task.id))).json();
  const { video_url: fresh } = { video_url: "", ...Object(body) };
  expect(fresh).not.toBe(task.videoUrl);
  expect((await get({}, "GET", fresh)).status).toBe(200);
});

test("a URL is the same as long as it is good, and may be so for ever", async () => {
  const { simulator, task, get } = await completed({ mediaLifetime: Number.POSITIVE_INFINITY });
  simulator.advance(1e12);
  expect((await get()).status).toBe(200);
  const body: unknown = await (await simulator.fetch(queryRequest(task.id))).json();
  expect(body).toMatchObject({ video_url: task.videoUrl });
});

test("a forged or wrong URL has no video", async () => {
  const { task, get, simulator } = await completed();
  const url = new URL(task.videoUrl);
  url.searchParams.set("expires", "99999999999");
  expect((await get({}, "GET", url.href)).status).toBe(403);
  for (const path of ["/media/0/nothing.mp4", "/media/7/nothing.mp4", "/media/", "/media/0/../0/a.exe"]) {
    expect((await simulator.fetch(new Request(`https://gateway.example${path}`))).status).toBe(404);
  }
});

test("a task without a video, or not yet, has no file", async () => {
  const { simulator, task, get } = await completed();
  await simulator.fetch(createRequest({ model: "grok-video-3", prompt: "A lighthouse" }));
  // The name of its file is right, but it is not there yet.
  const other = task.videoUrl.replace("/media/0/", "/media/1/");
  expect((await get({}, "GET", other)).status).toBe(404);
});

test("baseUrl is the host of the files", async () => {
  const { task } = await completed({ baseUrl: "https://media.example" });
  expect(task.videoUrl).toMatch(/^https:\/\/media\.example\/media\//);
  expect(task.thumbnailUrl).toMatch(/^https:\/\/media\.example\/media\//);
});

test("faults are on media too: HTML instead of a video, a cut one, a refused one", async () => {
  const { get, simulator } = await completed({
    faults: [
      { name: "html-200", on: "media" },
      { name: "cut-body", on: "media" },
      { name: "rate-limit-empty", on: "media" },
    ],
  });
  const html = await get();
  expect([html.status, html.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
  const cut = await get();
  expect(cut.status).toBe(200);
  expect(await rejection(cut.arrayBuffer())).toMatchObject({ message: "terminated" });
  expect((await get()).status).toBe(429);
  expect((await get()).status).toBe(200);
  expect(simulator.requests.media).toBe(4);
});

test("a served video comes whole and in parts over a socket", async () => {
  const simulator = createSimulator({ dialect: "openai", speed: 1e9 });
  const { url, close } = await serve(simulator);
  onTestFinished(close);
  const { client } = simulate({}, { baseUrl: url, fetch });
  await fetch(createRequest({ model: "sora-2", prompt: "A lighthouse" }, url));
  const { videoUrl } = await waitForTask(client, simulator.tasks[0]?.id ?? "");
  expect(videoUrl.startsWith(`${url}/media/`)).toBe(true);
  const whole = await (await fetch(videoUrl)).bytes();
  const tail = await fetch(videoUrl, { headers: { Range: "bytes=1000-" } });
  expect(tail.status).toBe(206);
  expect(await tail.bytes()).toEqual(whole.subarray(1_000));
});
