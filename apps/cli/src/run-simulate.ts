import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { CliError } from "./cli-error.ts";
import type { Io } from "./io.ts";
import { attempt } from "./open-client.ts";
import type { SimulateFlags } from "./simulate-flags.ts";

/** Serve a gateway in a box until Ctrl-C. Its address goes to stdout, so that a script can read it. */
export function runSimulate(io: Io, { port, fault, ...flags }: SimulateFlags): Promise<Error | undefined> {
  return attempt(async () => {
    const simulator = inUsage(() => createSimulator({ ...flags, faults: fault }));
    const server = await serve(simulator, { port }).catch((error) => {
      throw new CliError(
        `Port ${port} can't be listened on (${error.code}). Choose another, or leave --port out.`,
        2,
      );
    });
    io.stderr.write(
      "A gateway in a box, until Ctrl-C. Any key will do; nothing is paid for. Its tasks are on its page.\n",
    );
    io.stdout.write(`${server.url}\n`);
    io.stderr.write(`  export VIDTASK_BASE_URL=${server.url} VIDTASK_API_KEY=simulated\n`);
    await untilInterrupted(io);
    await server.close();
    return undefined;
  });
}

/** Resolves at Ctrl-C and its like. */
export function untilInterrupted({ interrupt }: Io): Promise<void> {
  return new Promise((resolve) => {
    if (interrupt?.aborted) {
      resolve();
    }
    interrupt?.addEventListener("abort", () => resolve());
  });
}

/** What the simulator refuses is a fault of usage. */
function inUsage<Value>(create: () => Value): Value {
  try {
    return create();
  } catch (error) {
    throw error instanceof TypeError ? new CliError(error.message, 2) : error;
  }
}
