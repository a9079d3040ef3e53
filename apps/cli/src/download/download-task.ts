import type { Client, Task } from "@vidtask/client";
import type { GatewayFlags } from "../call-flags.ts";
import type { Io } from "../io.ts";
import { toNote } from "../progress.ts";
import type { SubmitFlags } from "../submit-flags.ts";
import { toCommand, toFlagWords } from "../to-command.ts";
import { toInterruptedAs } from "../to-interrupted.ts";
import { createDownloadDisplay } from "./download-display.ts";
import { type SavedVideo, toSavedVideo } from "./render-saved.ts";
import { saveVideo } from "./save-video.ts";

/** Download the video of a task that has just been made. If that fails, it says how to do it again. */
export async function downloadTask(
  io: Io,
  client: Client,
  task: Task,
  flags: GatewayFlags & SubmitFlags,
): Promise<SavedVideo> {
  const file = flags.download || undefined;
  const display = createDownloadDisplay(io, flags, task.id);
  try {
    const { overwrite } = flags;
    const options = { file, overwrite, signal: io.interrupt, ...display.callbacks };
    return toSavedVideo(await saveVideo(client, task, options).finally(display.stop));
  } catch (error) {
    const words = [...(file ? ["-o", file] : []), ...toFlagWords(flags)];
    const command = toCommand("download", [task.id], words);
    if (!io.interrupt?.aborted) {
      io.stderr.write(toNote(`The video is made, and still to be downloaded: ${command}`));
    }
    throw toInterruptedAs(io, error, `Interrupted; the video is made. To download it: ${command}`);
  }
}
