import type { Report } from "../report.ts";
import {
  countFindings,
  countOf,
  describeCounts,
  describeScope,
  describeStart,
  sortFindings,
  toVerdict,
  verdicts,
} from "./describe-report.ts";
import { createPaint, type Paint } from "./paint.ts";
import { renderCases } from "./text-cases.ts";
import { toLine } from "./to-line.ts";
import { hang } from "./wrap.ts";

/** How a report for people looks. */
export interface TextOptions {
  /** Whether a terminal's colours are used. Default: false. */
  color?: boolean | undefined;
  /** Columns of the terminal, 40 at least. Default: 80. */
  columns?: number | undefined;
}

const MARKS = { breaks: ["red", "✗"], empty: ["yellow", "!"], keeps: ["green", "✓"] } as const;

/** A report for people: the cases with what was found, then what it means, and the verdict next to the prompt. */
export function renderText(report: Report, { color = false, columns = 80 }: TextOptions = {}): string {
  const paint = createPaint(color);
  const width = Math.max(40, columns);
  const blocks = [
    [
      paint("bold", toLine(report.subject)),
      paint("dim", `${describeScope(report)}, ${describeStart(report)}`),
    ],
    renderCases(report, paint, width),
    renderRules(report, paint, width),
    renderFamilies(report, paint, width),
    [renderVerdict(report, paint)],
  ];
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${texts.join("\n\n")}\n`;
}

function renderRules({ cases }: Report, paint: Paint, columns: number): string[] {
  const findings = cases.flatMap((item) => item.findings).filter(({ accepted }) => !accepted);
  const messages = new Map(sortFindings(findings).map(({ rule, message }) => [rule, message]));
  const size = Math.max(0, ...[...messages.keys()].map(({ length }) => length));
  const lines = [...messages].flatMap(([rule, message]) => hang(rule.padEnd(size), toLine(message), columns));
  return lines.length > 0 ? [paint("bold", "What it means"), ...lines] : [];
}

function renderFamilies({ families }: Report, paint: Paint, columns: number): string[] {
  const names = Math.max(0, ...families.map(({ name }) => name.length));
  const counts = Math.max(0, ...families.map(({ exchanges }) => countOf(exchanges, "answer").length));
  const lines = families.flatMap(({ code, name, exchanges, reading }) => {
    const label = `${code} ${name.padEnd(names)}  ${countOf(exchanges, "answer").padStart(counts)}`;
    return hang(label, toLine(reading), columns);
  });
  return lines.length > 0 ? [paint("bold", "What came, and what a client makes of it"), ...lines] : [];
}

function renderVerdict(report: Report, paint: Paint): string {
  const verdict = toVerdict(report);
  const [color, mark] = MARKS[verdict];
  const sentence = `${mark} ${toLine(report.subject)} ${verdicts[verdict]}`;
  return `${paint("bold", paint(color, sentence))}: ${describeCounts(countFindings(report))}.`;
}
