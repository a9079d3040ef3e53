import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVideo } from "@vidtask/client/operations";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { CliError } from "./cli-error.ts";
import type { Io } from "./io.ts";
import { attempt } from "./open-client.ts";
import { untilInterrupted } from "./run-simulate.ts";
import { runSubmit } from "./run-submit.ts";

const PROMPT = "A paper boat on a rainy street";

/**
 * Create a video, wait for it and download it, at a gateway in a box: what `vidtask create --download` does, with nothing to
 * pay for. On a terminal the box stays until Ctrl-C. The file is not put into the current folder, where nobody asked for
 * it, but it stays: the gateway's own copy ends with the demo.
 */
export function runDemo(io: Io): Promise<Error | undefined> {
  return attempt(() => demonstrate(io));
}

async function demonstrate(io: Io): Promise<Error | undefined> {
  // Half a minute, as grok takes, in five seconds; this dialect tells progress.
  const simulator = createSimulator({ dialect: "openai", speed: 6 });
  const server = await serve(simulator);
  const env = { ...io.env, VIDTASK_BASE_URL: server.url, VIDTASK_API_KEY: "simulated" };
  io.stderr.write(`A gateway in a box serves at ${server.url}; its tasks take a sixth of the time.\n`);
  io.stderr.write(`$ vidtask create --model grok-video-3 --prompt "${PROMPT}" --download --interval 500ms\n`);
  try {
    const parent = io.env.TMPDIR || tmpdir();
    const folder = await mkdtemp(join(parent, "vidtask-demo-")).catch(({ code }) => {
      throw new CliError(`${parent} can't be used (${code}).`, 12);
    });
    const error = await runSubmit(
      { ...io, env },
      // The box is gone with the demo: a record of its task would lead nowhere.
      { download: join(folder, "paper-boat.mp4"), interval: 500, output: "text", noJournal: true },
      {
        command: "create",
        operation: "createVideo",
        body: async () => ({ model: "grok-video-3", prompt: PROMPT }),
        needed: ["model", "prompt"],
        send: createVideo,
      },
    );
    if (!error && io.stdout.isTTY) {
      io.stderr.write(`\nThe video plays, and ${server.url} lists it, until Ctrl-C.\n`);
      await untilInterrupted(io);
    } else {
      const rest = error ? "." : ", and its URLs with it; the file stays. vidtask simulate keeps one.";
      io.stderr.write(`The gateway ended with the demo${rest}\n`);
    }
    return error;
  } finally {
    await server.close();
  }
}
