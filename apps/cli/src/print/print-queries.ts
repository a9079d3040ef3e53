import { queryTask } from "@vidtask/client";
import type { GatewayFlags } from "../call-flags.ts";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { findTaskUrl } from "../journal/open-task-client.ts";
import { printRequest } from "./print-request.ts";

/** Print the request that asks for a task, for each of the ids. */
export async function printQueries(io: Io, flags: GatewayFlags, ids: readonly string[]): Promise<undefined> {
  if (ids.includes("-")) {
    throw new CliError("--print shows the requests of ids that are named; name them in place of -.", 2);
  }
  const baseUrl = await findTaskUrl(io, flags, ids);
  for (const id of ids) {
    await printRequest(io, baseUrl, (client) => queryTask(client, id));
  }
}
