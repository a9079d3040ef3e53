import { createVideo } from "@vidtask/client/operations";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import type { Io } from "./io.ts";
import { untilInterrupted } from "./run-simulate.ts";
import { runSubmit } from "./run-submit.ts";

const PROMPT = "A paper boat on a rainy street";

/**
 * Create a video and wait for it, at a gateway in a box: what `vidtask create --wait` does, with nothing to pay for.
 * On a terminal the box stays until Ctrl-C, so that the video can be watched.
 */
export async function runDemo(io: Io): Promise<Error | undefined> {
  // Half a minute, as grok takes, in five seconds; this dialect tells progress.
  const simulator = createSimulator({ dialect: "openai", speed: 6 });
  const server = await serve(simulator);
  const env = { ...io.env, VIDTASK_BASE_URL: server.url, VIDTASK_API_KEY: "simulated" };
  io.stderr.write(`A gateway in a box serves at ${server.url}; its tasks take a sixth of the time.\n`);
  io.stderr.write(`$ vidtask create --model grok-video-3 --prompt "${PROMPT}" --wait --interval 500ms\n`);
  try {
    const error = await runSubmit(
      { ...io, env },
      // The box is gone with the demo: a record of its task would lead nowhere.
      { wait: true, interval: 500, output: "text", noJournal: true },
      {
        command: "create",
        operation: "createVideo",
        body: { model: "grok-video-3", prompt: PROMPT },
        needed: ["model", "prompt"],
        send: createVideo,
      },
    );
    if (!error && io.stdout.isTTY) {
      io.stderr.write(`\nThe video plays, and ${server.url} lists it, until Ctrl-C.\n`);
      await untilInterrupted(io);
    } else {
      io.stderr.write("The gateway ended with the demo, and its URLs with it; vidtask simulate keeps one.\n");
    }
    return error;
  } finally {
    await server.close();
  }
}
