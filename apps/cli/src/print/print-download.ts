import { toMediaHeaders } from "@vidtask/client/download";
import type { GatewayFlags } from "../call-flags.ts";
import { isAtGateway } from "../download/is-at-gateway.ts";
import { isUrl } from "../download/save-video.ts";
import type { Io } from "../io.ts";
import { toNote } from "../progress.ts";
import { printQueries } from "./print-queries.ts";
import { renderCurl } from "./render-curl.ts";

/** Print the first request of a download: of a task, the one that asks for it; of a URL, the one for the video itself. */
export async function printDownload(io: Io, flags: GatewayFlags, source: string): Promise<undefined> {
  if (!isUrl(source)) {
    await printQueries(io, flags, [source]);
    io.stderr.write(toNote("The answer says where the video is; it is asked for there."));
    return;
  }
  const isWithKey = await isAtGateway(io, flags, source);
  const headers = toMediaHeaders(isWithKey ? { Authorization: "" } : {});
  io.stdout.write(`${renderCurl({ method: "GET", url: source, headers, body: "" }, true)}\n`);
}
