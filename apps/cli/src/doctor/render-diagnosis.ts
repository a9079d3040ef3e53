import type { Style } from "../style.ts";
import { toVisible } from "../visible.ts";
import type { Diagnosis } from "./diagnose.ts";

/**
 * What a command would use, for people, a line each.
 *
 * @param answers Whether the gateway's answer was a good one; undefined if it was not asked.
 */
export function renderDiagnosis(diagnosis: Diagnosis, answers: boolean | undefined, style: Style): string {
  const { version, node, baseUrl, baseUrlFrom, key, keyFrom, proxy, httpProxy, noProxy } = diagnosis;
  const rows: [string, string | undefined][] = [
    ["vidtask", `${version}${node === undefined ? "" : `, Node ${node}`}`],
    ["gateway", baseUrl ? `${baseUrl} (${baseUrlFrom})` : "not set"],
    ["key", key ? `${key} (${keyFrom})` : "not set"],
    ["proxy", proxy ?? "none"],
    ["for http", httpProxy === proxy ? undefined : httpProxy],
    ["not for", noProxy],
    ["profiles", diagnosis.config],
    ["journal", diagnosis.journal],
  ];
  const lines = rows.flatMap(([name, value]) => (value ? [toLine(name, toVisible(value), style)] : []));
  return [...lines, toLine("answer", toAnswer(answers, style), style)].join("");
}

function toAnswer(answers: boolean | undefined, style: Style): string {
  if (answers === undefined) {
    return style("yellow", "not asked");
  }
  return answers ? style("green", "this API, and the key is taken") : style("red", "none that is good");
}

function toLine(name: string, text: string, style: Style): string {
  return `${style("dim", name.padEnd(8))}  ${text}\n`;
}
