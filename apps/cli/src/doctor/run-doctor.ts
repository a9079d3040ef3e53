import { type Client, createClient } from "@vidtask/client";
import type { CallFlags, GatewayFlags } from "../call-flags.ts";
import type { Io } from "../io.ts";
import { attempt, toTransport } from "../open-client.ts";
import type { Sources } from "../profile/find-sources.ts";
import { toSafeJson } from "../safe-json.ts";
import { checkBaseUrl, checkKey } from "../settings.ts";
import { createStyle } from "../style.ts";
import { toInterruptedAs } from "../to-interrupted.ts";
import { askGateway } from "./ask-gateway.ts";
import { diagnose } from "./diagnose.ts";
import { renderDiagnosis } from "./render-diagnosis.ts";

/** The flags of `vidtask doctor`. */
export type DoctorFlags = GatewayFlags & Pick<CallFlags, "output">;

/** Tell what would be used, and whether the gateway answers. What is wrong ends the command, after all has been told. */
export async function runDoctor(io: Io, flags: DoctorFlags): Promise<Error | undefined> {
  const { diagnosis, sources, error: wrong } = await diagnose(io, flags);
  // Undefined is: not asked.
  let answers: boolean | undefined;
  const error = await attempt(async () => {
    if (wrong) {
      throw wrong;
    }
    const client = await toClient(io, flags, sources);
    answers = false;
    await askGateway(client, io.interrupt);
    answers = true;
    return undefined;
  });
  const { env, stdout } = io;
  if ((flags.output ?? (stdout.isTTY ? "text" : "json")) === "text") {
    stdout.write(renderDiagnosis(diagnosis, answers, createStyle(env, stdout)));
  } else {
    const indent = flags.output !== "ndjson" && stdout.isTTY ? 2 : 0;
    stdout.write(`${toSafeJson({ ...diagnosis, answers }, indent)}\n`);
  }
  return error && toInterruptedAs(io, error, "Interrupted.");
}

async function toClient(io: Io, flags: DoctorFlags, sources: Sources): Promise<Client> {
  const baseUrl = checkBaseUrl(sources, flags);
  const apiKey = checkKey(sources, baseUrl);
  return createClient({ baseUrl, apiKey, ...(await toTransport(io, flags, baseUrl)) });
}
