import type { Accepted } from "./accept.ts";
import { toBaseUrl } from "./check-target.ts";
import { createCollector } from "./collector.ts";
import type { Exchange } from "./exchange.ts";
import { toFinding } from "./finding.ts";
import type { OperationId } from "./generated/operations.ts";
import { createKeyRing } from "./key-ring.ts";
import { BODY_LIMIT } from "./read-text.ts";
import { peek } from "./recording/peek.ts";
import { readHar } from "./recording/read-har.ts";
import { type HarCall, readHarEntry } from "./recording/read-har-entry.ts";
import { readLine } from "./recording/read-line.ts";
import { readLines } from "./recording/read-lines.ts";
import { RecordingError } from "./recording/recording-error.ts";
import type { Report } from "./report.ts";
import { toCaseName } from "./to-case-name.ts";

export { RecordingError } from "./recording/recording-error.ts";

/** What a recording is, and what of it to check. */
export interface RecordingOptions {
  /** What the report calls it. */
  name: string;
  /** Check only calls of this gateway; without `/v1`. Default: those of every host. */
  baseUrl?: string | undefined;
  /** Findings that are put up with. Default: none. */
  accept?: readonly Accepted[] | undefined;
  /** When the check began. Default: now. */
  startedAt?: Date | undefined;
}

/**
 * Compare recorded traffic with the contract: a HAR, or NDJSON with an exchange or the bare body of a query in each line. It
 * is read as a stream. Keys that stand in a HAR's requests don't reach the report.
 *
 * @throws RecordingError if it is neither, or breaks off: then with the report of what could be read; TypeError if the base
 * URL can't be one.
 */
export async function checkRecording(
  source: AsyncIterable<Uint8Array>,
  { name, baseUrl, accept, startedAt = new Date() }: RecordingOptions,
): Promise<Report> {
  const base = baseUrl === undefined ? undefined : new URL(toBaseUrl(baseUrl));
  const keys = createKeyRing();
  const collector = createCollector({ subject: name, startedAt, accept, redact: keys.redact });
  const { head, chunks } = await peek(source);
  await (/^\s*\{\s*"log"\s*:/.test(head) ? checkHar() : checkLines());
  return collector.report();

  async function checkHar(): Promise<void> {
    const { entries, state } = await readHar(chunks, (entry) => checkCall(readHarEntry(entry, base)));
    if (state !== "whole") {
      const what = state === "cut" ? "is cut" : "is no JSON any more";
      const after = entries === 1 ? "1 entry" : `${entries} entries`;
      throw new RecordingError(`The HAR ${what} after ${after}; save it again.`, collector.report());
    }
    if (entries === 0) {
      throw new RecordingError("The HAR has no entries; record some traffic first.");
    }
  }

  function checkCall(call: HarCall | undefined): void {
    if (!call?.answer) {
      collector.ignore();
      return;
    }
    const { operationId, url, requestHeaders, answer } = call;
    keys.add(requestHeaders, url.searchParams);
    if (!("error" in answer)) {
      check(answer);
    } else if (/abort|block|cancel/i.test(answer.error)) {
      // The caller's doing.
      collector.ignore();
    } else {
      const details = { expected: "an answer", actual: answer.error };
      collector.fail(`${operationId} is answered`, toFinding("no-answer", operationId, details));
    }
  }

  async function checkLines(): Promise<void> {
    let lines = 0;
    let bodies = 0;
    // A text in JSON may take twice its length.
    for await (const line of readLines(chunks, 2 * BODY_LIMIT)) {
      if (line?.trim() !== "") {
        lines += 1;
        const exchange = line === undefined ? undefined : readLine(line);
        bodies += exchange || line === undefined ? 1 : 0;
        if (line === undefined) {
          failTooLarge("queryVideo");
        } else if (exchange) {
          check(exchange);
        } else {
          collector.ignore();
        }
      }
    }
    if (bodies === 0) {
      const what = lines === 0 ? "The recording is empty" : "This is neither a HAR nor NDJSON";
      throw new RecordingError(`${what}; it has to be a HAR, or JSON in each line, as UTF-8.`);
    }
  }

  function check(exchange: Exchange): void {
    if (typeof exchange.body === "string" && exchange.body.length > BODY_LIMIT) {
      failTooLarge(exchange.operationId);
    } else {
      collector.add(exchange, toCaseName(exchange));
    }
  }

  function failTooLarge(operationId: OperationId): void {
    const details = { expected: "at most 10 MB", actual: "more than 10 MB" };
    collector.fail(
      `${operationId} with a body to be read`,
      toFinding("body-too-large", operationId, details),
    );
  }
}
