import type { RequestListener } from "node:http";
import { mediaServerOf, sendVideo, videoOf } from "../../../packages/client/test/media-server.ts";

/** The video that a gateway's tasks have. */
export const VIDEO = videoOf(2_500_000);

/** What the URLs of videos are signed with: it must be seen nowhere but in data. */
export const SIGNATURE = "5ecre7";

/**
 * A gateway whose media are at its own address, behind real sockets.
 *
 * @param answers The body of a query by the task's id; a word is a status. Completed tasks have their video at
 * `/media/<id>.mp4`.
 * @param serve Serves the media. Default: `VIDEO`, whole.
 */
export async function mediaGatewayOf(
  answers: Record<string, string | object> = {},
  serve: RequestListener = (request, response) => sendVideo(request, response, VIDEO, { etag: '"1"' }),
) {
  const server = await mediaServerOf((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", server.url);
    if (pathname.startsWith("/media/")) {
      serve(request, response);
      return;
    }
    const id = request.method === "POST" ? "task_1" : (searchParams.get("id") ?? "");
    const answer = answers[id];
    const status = answer === undefined ? 400 : 200;
    const body =
      typeof answer === "object"
        ? answer
        : answer === undefined
          ? { code: "task_not_exist" }
          : { id, status: answer, video_url: toUrl(server.url, id) };
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  });
  return { ...server, toVideoUrl: (id: string) => toUrl(server.url, id) };
}

function toUrl(base: string, id: string): string {
  return `${base}/media/${encodeURIComponent(id)}.mp4?signature=${SIGNATURE}`;
}
