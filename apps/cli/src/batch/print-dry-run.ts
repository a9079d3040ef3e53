import type { RequestId } from "@vidtask/contract/request";
import type { CallFlags } from "../call-flags.ts";
import type { Io } from "../io.ts";
import { toNote } from "../progress.ts";
import { toSafeJson } from "../safe-json.ts";
import type { Plan } from "./plan-lines.ts";

/** Print the bodies that a batch would send, and how many they are. */
export function printDryRun<Id extends RequestId>(
  { stdout, stderr }: Io,
  { output }: CallFlags,
  { toSend, old, left }: Plan<Id>,
  baseUrl: string,
): void {
  const values = toSend.map(({ line, body }) => ({ line, body }));
  if (output === "json") {
    stdout.write(`${toSafeJson(values, stdout.isTTY ? 2 : 0)}\n`);
  } else {
    for (const value of values) {
      stdout.write(`${toSafeJson(value)}\n`);
    }
  }
  const others = [
    old.length > 0 && `${old.length} sent before`,
    left.length > 0 && `${left.length} left by --max`,
  ];
  const rest = others.filter(Boolean).map((text) => `, ${text}`);
  stderr.write(toNote(`${toSend.length} to create at ${baseUrl}${rest.join("")}. Nothing was sent.`));
}
