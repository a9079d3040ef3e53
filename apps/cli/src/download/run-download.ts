import type { Client } from "@vidtask/client";
import { maskUrl } from "@vidtask/client/download";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { openTaskClient, type TaskClient } from "../journal/open-task-client.ts";
import { attempt, openClient, openKeylessClient } from "../open-client.ts";
import { toNote } from "../progress.ts";
import { toSafeJson } from "../safe-json.ts";
import { createStyle } from "../style.ts";
import { toInterruptedAs } from "../to-interrupted.ts";
import { toVisible } from "../visible.ts";
import { checkFileName } from "./check-target.ts";
import { createDownloadDisplay } from "./download-display.ts";
import type { DownloadFlags } from "./download-flags.ts";
import { isAtGateway } from "./is-at-gateway.ts";
import { renderSaved, toSavedVideo } from "./render-saved.ts";
import { isUrl, saveVideo } from "./save-video.ts";

/** Download the video of a task, or of a URL, and print what is known of its file. */
export function runDownload(io: Io, flags: DownloadFlags, source: string): Promise<Error | undefined> {
  return attempt(async () => {
    checkFileName(flags.file);
    const isOfUrl = isUrl(source);
    if (isOfUrl && !URL.canParse(source)) {
      throw new CliError("That is no whole URL. Give one such as https://media.example/video.mp4.", 2);
    }
    if (flags.print) {
      return (await import("../print/print-download.ts")).printDownload(io, flags, source);
    }
    const { client, noteSaved } = await openMediaClient(io, flags, source);
    const name = isOfUrl ? maskUrl(source) : source;
    const display = createDownloadDisplay(io, flags, name);
    const { file, overwrite } = flags;
    const options = { file, overwrite, signal: io.interrupt, ...display.callbacks };
    const download = await saveVideo(client, source, options)
      .finally(display.stop)
      .catch((error) => {
        const sentence = "Interrupted; what came is kept. To go on, run the same command again.";
        throw toInterruptedAs(io, error, sentence);
      });
    const saved = toSavedVideo(download);
    noteSaved?.(source, saved.file, saved.sha256);
    if (saved.skipped && !flags.quiet) {
      io.stderr.write(toNote(`${saved.file} is there already and was kept; --overwrite replaces it.`));
    }
    const format = flags.output ?? (io.stdout.isTTY ? "text" : "json");
    if (format === "text") {
      const style = createStyle(io.env, io.stdout);
      const word = saved.skipped ? style("yellow", "kept") : style("green", "saved");
      io.stdout.write(`${word}  ${style("bold", toVisible(name))}\n${renderSaved(saved, style)}`);
    } else {
      const indent = format === "json" && io.stdout.isTTY ? 2 : 0;
      io.stdout.write(`${toSafeJson({ [isOfUrl ? "url" : "id"]: source, ...saved }, indent)}\n`);
    }
    return undefined;
  });
}

/** A client for what is downloaded. Only what the gateway itself serves needs a key. */
async function openMediaClient(
  io: Io,
  flags: DownloadFlags,
  source: string,
): Promise<{ client: Client; noteSaved?: TaskClient["saved"] }> {
  if (!isUrl(source)) {
    const { client, saved } = await openTaskClient(io, flags, [source]);
    return { client, noteSaved: saved };
  }
  const isWithKey = await isAtGateway(io, flags, source);
  return { client: await (isWithKey ? openClient(io, flags) : openKeylessClient(io, flags)) };
}
