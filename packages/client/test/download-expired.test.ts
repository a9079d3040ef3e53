// A media URL that is refused, and the task that is asked for another.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Task, toTask } from "@vidtask/client";
import { downloadVideo } from "@vidtask/client/download";
import { expect, test } from "vitest";
import { rejection } from "./helpers.ts";
import { downloadClientOf, mediaServerOf, sendVideo, sha256, videoOf } from "./media-server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const video = videoOf(3_000_000);
const etag = '"one"';

/** A gateway whose task has another URL at each query, `/<n>.mp4`; `cutAfter` cuts the first that is served. */
async function gatewayOf({
  good,
  status = 403,
  cutAfter,
}: {
  good: number;
  status?: number;
  cutAfter?: number;
}) {
  let queries = 0;
  const server = await mediaServerOf((request, response) => {
    const [, number] = /^\/(\d)\.mp4/.exec(request.url ?? "") ?? [];
    if (number === undefined) {
      queries += 1;
      const body = { status: "completed", video_url: `${server.url}/${queries}.mp4?signature=secret` };
      response.setHeader("Content-Type", "application/json").end(JSON.stringify(body));
    } else if (Number(number) === good || cutAfter) {
      sendVideo(request, response, video, { etag, cutAfter: Number(number) === good ? undefined : cutAfter });
    } else {
      response.writeHead(status).end();
    }
  });
  const file = join(await temporaryFolder(), "video.mp4");
  await writeFile(file, "old");
  const paths = () => server.requests.map(({ url = "" }) => url.replace(/\?.*/, ""));
  return { client: downloadClientOf(server.url), url: server.url, file, paths, requests: server.requests };
}

/** The task as it was some time ago. */
function taskAt(url: string): Task {
  return toTask({ status: "completed", video_url: `${url}/0.mp4` }, "task_1");
}

const overwrite = true;
const query = "/v1/video/query";

test.each([403, 404, 410])("a %i is answered with a fresh URL", async (status) => {
  const { client, url, file, paths } = await gatewayOf({ good: 1, status });
  expect(await downloadVideo(client, taskAt(url), file, { overwrite })).toMatchObject({
    sha256: sha256(video),
  });
  expect(paths()).toEqual(["/0.mp4", query, "/1.mp4"]);
});

test("where the fresh URL is refused too, the download ends and the old file is whole", async () => {
  const { client, url, file, paths } = await gatewayOf({ good: 9 });
  const error = await rejection(downloadVideo(client, taskAt(url), file, { overwrite }));
  expect(error).toMatchObject({ name: "VideoGoneError", status: 403, taskId: "task_1" });
  expect(`${error}`).not.toContain("secret");
  expect(await readFile(file, "utf8")).toBe("old");
  expect(paths()).toEqual(["/0.mp4", query, "/1.mp4"]);
});

test("a URL that was just asked for and is refused is not asked for again", async () => {
  const { client, file, paths } = await gatewayOf({ good: 9 });
  const error = await rejection(downloadVideo(client, "task_1", file, { overwrite }));
  expect(error).toMatchObject({ name: "VideoGoneError" });
  expect(await readFile(file, "utf8")).toBe("old");
  expect(paths()).toEqual([query, "/1.mp4"]);
});

test("a download that broke off goes on from a fresh URL", async () => {
  const { client, file, requests } = await gatewayOf({ good: 2, cutAfter: 1_500_000 });
  const error = await rejection(downloadVideo(client, "task_1", file, { overwrite, resumes: 0 }));
  expect(error).toMatchObject({ name: "IncompleteVideoError", received: 1_500_000 });
  expect(await readFile(file, "utf8")).toBe("old");
  const result = await downloadVideo(client, "task_1", file, { overwrite });
  expect(result).toMatchObject({ sha256: sha256(video), resumedFrom: 1_500_000 });
  expect(requests.at(-1)).toMatchObject({
    url: "/2.mp4?signature=secret",
    headers: { range: "bytes=1500000-" },
  });
});
