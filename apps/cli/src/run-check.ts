import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import {
  type Accepted,
  checkGateway,
  type GatewayRecord,
  type PaidTask,
  type Report,
  renderReport,
  toGatewayRecord,
} from "@vidtask/contract";
import { serveProxy } from "@vidtask/contract/proxy";
import { checkRecording, RecordingError } from "@vidtask/contract/recording";
import { checkUsage } from "./check/check-usage.ts";
import { inFile } from "./check/in-file.ts";
import { readAccepted } from "./check/read-accepted.ts";
import { toCheckError } from "./check/to-check-error.ts";
import type { CheckFlags } from "./check-flags.ts";
import { CliError } from "./cli-error.ts";
import { hasColor } from "./has-color.ts";
import type { Io } from "./io.ts";
import { createPaidRecord } from "./journal/paid-record.ts";
import { attempt, toTransport } from "./open-client.ts";
import { untilInterrupted } from "./run-simulate.ts";
import { readBaseUrl, readSettings } from "./settings.ts";
import { toCommand, toFlagWords } from "./to-command.ts";
import { toInterrupted } from "./to-interrupted.ts";
import { toVisible } from "./visible.ts";

/** Check a gateway, a recording, or what passes a proxy, and print the report. */
export function runCheck(io: Io, flags: CheckFlags): Promise<Error | undefined> {
  return attempt(async () => {
    checkUsage(flags);
    const accept = flags.accept === undefined ? [] : await readAccepted(flags.accept);
    const { report, error } = await findReport(io, flags, accept);
    const record = flags.report === undefined ? undefined : toRecord(report, flags.name);
    const { env, stdout } = io;
    const format = flags.output ?? (stdout.isTTY ? "text" : "json");
    stdout.write(renderReport(report, format, { color: hasColor(env, stdout), columns: stdout.columns }));
    if (flags.report !== undefined) {
      await inFile(flags.report, (file) => writeFile(file, `${JSON.stringify(record, null, 2)}\n`));
    }
    if (error) {
      return error;
    }
    if (report.exchanges === 0 && flags.har !== undefined) {
      return new CliError(
        `${flags.har} holds no answer of this API${flags.baseUrl ? " at that base URL" : ""}; nothing was checked.`,
        12,
      );
    }
    return toCheckError(report);
  });
}

function toRecord(report: Report, name: string | undefined): GatewayRecord {
  try {
    return toGatewayRecord(report, name);
  } catch (error) {
    throw error instanceof TypeError ? new CliError(`${error.message} Use --name.`, 2) : error;
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

async function checkLive(io: Io, flags: CheckFlags, accept: Accepted[]): Promise<Report> {
  const { id, model, prompt, timeout, taskTimeout, quiet } = flags;
  const settings = await readSettings(io, flags);
  const { fetch } = await toTransport(io, flags, settings.baseUrl);
  let created: string | undefined;
  const record = createPaidRecord(io, settings, flags);
  const paid: PaidTask | undefined =
    model === undefined ? undefined : { model, prompt, timeout: taskTimeout };
  try {
    const report = await checkGateway({
      ...settings,
      id,
      paid,
      accept,
      timeout,
      fetch,
      clock: io.clock,
      signal: io.interrupt,
      startedAt: io.now?.(),
      onCase: (name) => quiet || io.stderr.write(`${name} …\n`),
      onCreate: record.onCreate,
      onCreated(task) {
        created = task;
        record.onCreated(task);
        // Whatever becomes of the check: who has the id has the task.
        const command = toCommand("wait", [task], toFlagWords(flags));
        io.stderr.write(`${toVisible(`Created ${task}. To wait for it: ${command}`)}\n`);
      },
    });
    record.end(report);
    return report;
  } catch (error) {
    throw created === undefined ? error : toInterrupted(io, error, [created], flags);
  }
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
  const baseUrl = await readBaseUrl(io, flags);
  const { fetch } = await toTransport(io, flags, baseUrl);
  const proxy = await serveProxy({ baseUrl, port, accept, fetch, startedAt: io.now?.() });
  io.stderr.write(
    `A proxy to ${baseUrl}, until Ctrl-C. Send your program's calls to it, with your own key:\n`,
  );
  io.stderr.write(`  export VIDTASK_BASE_URL=${proxy.url}\n`);
  await untilInterrupted(io);
  await proxy.close();
  return proxy.report();
}
