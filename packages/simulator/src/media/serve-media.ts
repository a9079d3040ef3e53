import { jpg, mp4 } from "../generated/media-files.ts";
import { type Reply, textReply } from "../reply.ts";
import type { SimulatedTask } from "../simulated-task.ts";
import { type MediaPath, nameOf, sign } from "./media-file.ts";
import { type File, sendFile } from "./send-file.ts";

const types = { mp4: "video/mp4", jpg: "image/jpeg" } as const;
const contents = { mp4: decode(mp4), jpg: decode(jpg) } as const;

/**
 * Send a task's file: 404 if the task has none of this name, 403 after its time.
 *
 * @param now Unix milliseconds.
 */
export function serveMedia(
  request: Request,
  { name, kind }: MediaPath,
  task: SimulatedTask,
  now: number,
): Reply {
  if (name !== nameOf(task, kind)) {
    return noFile();
  }
  const { searchParams } = new URL(request.url);
  const expires = Number(searchParams.get("expires"));
  if (searchParams.get("signature") !== sign(task, expires) || now >= expires * 1000) {
    return textReply(
      403,
      "application/xml",
      "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>\n",
    );
  }
  const file: File = { bytes: contents[kind], type: types[kind], etag: `"${name}"` };
  return sendFile(request, file);
}

/** There is no such file, or not yet. */
export function noFile(): Reply {
  return textReply(404, "text/plain", "Not Found\n");
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
