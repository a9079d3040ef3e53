import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import {
  type Accepted,
  checkGateway,
  type PaidTask,
  type Report,
  renderReport,
  toAccepted,
  toGatewayRecord,
} from "@vidtask/contract";
import { serveProxy } from "@vidtask/contract/proxy";
import { checkRecording, RecordingError } from "@vidtask/contract/recording";
import type { CheckFlags } from "./check-flags.ts";
import { CliError } from "./cli-error.ts";
import type { Io } from "./io.ts";
import { attempt } from "./open-client.ts";
import { untilInterrupted } from "./run-simulate.ts";
import { readBaseUrl, readSettings } from "./settings.ts";
import { hasColor } from "./style.ts";

/** Check a gateway, a recording, or what passes a proxy, and print the report. */
export function runCheck(io: Io, flags: CheckFlags): Promise<Error | undefined> {
  return attempt(async () => {
    checkUsage(flags);
    const accept = flags.accept === undefined ? [] : await readAccepted(flags.accept);
    const { report, error } = await findReport(io, flags, accept);
    const { env, stdout } = io;
    const format = flags.output ?? (stdout.isTTY ? "text" : "json");
    stdout.write(renderReport(report, format, { color: hasColor(env, stdout), columns: stdout.columns }));
    if (flags.report !== undefined) {
      const record = toGatewayRecord(report, flags.name);
      await inFile(flags.report, (file) => writeFile(file, `${JSON.stringify(record, null, 2)}\n`));
    }
    if (error) {
      return error;
    }
    if (report.exchanges === 0 && flags.har !== undefined) {
      return new CliError(`${flags.har} holds no answer of this API, so nothing was checked.`, 12);
    }
    return report.keeps ? undefined : new CliError(`${report.subject} breaks the contract.`, 10);
  });
}

function checkUsage({ paid, model, har, viaProxy, id }: CheckFlags): void {
  if ((paid ?? false) !== (model !== undefined)) {
    throw new CliError("--paid and --model belong together: a paid check makes one task with that model.", 2);
  }
  if (har !== undefined && (viaProxy || paid || id !== undefined)) {
    throw new CliError("--har checks what is recorded: leave --via-proxy, --paid and --id out.", 2);
  }
  if (viaProxy && (paid || id !== undefined)) {
    throw new CliError("--via-proxy checks what passes: leave --paid and --id out.", 2);
  }
}

/** A report, and what kept it from being whole. */
interface Found {
  report: Report;
  error?: CliError;
}

async function findReport(io: Io, flags: CheckFlags, accept: Accepted[]): Promise<Found> {
  const { har, viaProxy } = flags;
  if (har !== undefined) {
    return checkFile(io, flags, har, accept);
  }
  return { report: await (viaProxy ? checkPassing(io, flags, accept) : checkLive(io, flags, accept)) };
}

function checkLive(io: Io, flags: CheckFlags, accept: Accepted[]): Promise<Report> {
  const { id, model, prompt, timeout, quiet } = flags;
  const paid: PaidTask | undefined = model === undefined ? undefined : { model, prompt };
  return checkGateway({
    ...readSettings(io.env, flags),
    id,
    paid,
    accept,
    timeout,
    fetch: io.fetch,
    clock: io.clock,
    signal: io.interrupt,
    startedAt: io.now?.(),
    onCase: (name) => quiet || io.stderr.write(`${name} …\n`),
  });
}

/** A recording that is cut has a report too, of what could be read. */
async function checkFile(io: Io, flags: CheckFlags, file: string, accept: Accepted[]): Promise<Found> {
  const options = { name: file, baseUrl: flags.baseUrl, accept, startedAt: io.now?.() };
  try {
    return { report: await inFile(file, () => checkRecording(createReadStream(file), options)) };
  } catch (cause) {
    if (!(cause instanceof RecordingError)) {
      throw cause;
    }
    const error = new CliError(`${file}: ${cause.message}`, 12);
    if (!cause.report) {
      throw error;
    }
    return { report: cause.report, error };
  }
}

async function checkPassing(io: Io, flags: CheckFlags, accept: Accepted[]): Promise<Report> {
  const { port } = flags;
  const baseUrl = readBaseUrl(io.env, flags);
  const proxy = await serveProxy({ baseUrl, port, accept, fetch: io.fetch, startedAt: io.now?.() });
  io.stderr.write(
    `A proxy to ${baseUrl}, until Ctrl-C. Send your program's calls to it, with your own key:\n`,
  );
  io.stderr.write(`  export VIDTASK_BASE_URL=${proxy.url}\n`);
  await untilInterrupted(io);
  await proxy.close();
  return proxy.report();
}

async function readAccepted(file: string): Promise<Accepted[]> {
  const text = await inFile(file, () => readFile(file, "utf8"));
  try {
    return toAccepted(JSON.parse(text));
  } catch {
    throw new CliError(`${file} is no baseline: it has to be a list of findings, or a report in JSON.`, 12);
  }
}

/** Do something with a file; what the system says against it is the file's fault. */
async function inFile<Value>(file: string, run: (file: string) => Promise<Value>): Promise<Value> {
  try {
    return await run(file);
  } catch (error) {
    const isOfSystem = error instanceof Error && "syscall" in error && "code" in error;
    throw isOfSystem ? new CliError(`${file} can't be used (${error.code}).`, 12) : error;
  }
}
