import type { RequestId } from "@vidtask/contract/request";
import type { CallFlags } from "../call-flags.ts";
import { cutToWidth } from "../display-width.ts";
import type { Io } from "../io.ts";
import { toNote } from "../progress.ts";
import { toSafeJson } from "../safe-json.ts";
import { toVisible } from "../visible.ts";
import type { Plan } from "./plan-lines.ts";

/** How much of a value people are shown; an image may be a data URI of megabytes. JSON has all of it. */
const SHOWN = 500;

/** Print the bodies that a batch would send, and how many they are. */
export function printDryRun<Id extends RequestId>(
  { stdout, stderr }: Io,
  { output }: CallFlags,
  { toSend, old, left }: Plan<Id>,
  baseUrl: string,
): void {
  const values = toSend.map(({ line, body }) => ({ line, body }));
  const format = output ?? (stdout.isTTY ? "text" : "ndjson");
  if (format === "json") {
    stdout.write(`${toSafeJson(values, stdout.isTTY ? 2 : 0)}\n`);
  } else {
    for (const value of values) {
      stdout.write(format === "text" ? renderBody(value) : `${toSafeJson(value)}\n`);
    }
  }
  const others = [
    old.length > 0 && `${old.length} sent before`,
    left.length > 0 && `${left.length} left by --max`,
  ];
  const rest = others.filter(Boolean).map((text) => `, ${text}`);
  stderr.write(toNote(`${toSend.length} to create at ${baseUrl}${rest.join("")}. Nothing was sent.`));
}

/** A body for people, a line for each field. */
function renderBody({ line, body }: { line: number; body: object }): string {
  const fields = Object.entries(body).map(([name, value]) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return `  ${toVisible(name)}  ${cutToWidth(toVisible(text), SHOWN)}\n`;
  });
  return `line ${line}\n${fields.join("")}`;
}
