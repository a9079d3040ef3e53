import type { Report } from "./report.ts";
import { renderJson } from "./reports/json.ts";
import { renderJunit } from "./reports/junit.ts";
import { renderMarkdown } from "./reports/markdown.ts";
import { renderNdjson } from "./reports/ndjson.ts";
import { renderSarif } from "./reports/sarif.ts";
import { renderText, type TextOptions } from "./reports/text.ts";

/** The formats of a report: text for people, the others for programs, CI systems and pull requests. */
export const reportFormats = ["text", "json", "ndjson", "junit", "markdown", "sarif"] as const;

/** The name of a report's format. */
export type ReportFormat = (typeof reportFormats)[number];

const renderers: Readonly<Record<ReportFormat, (report: Report, options: TextOptions) => string>> = {
  text: renderText,
  json: renderJson,
  ndjson: renderNdjson,
  junit: renderJunit,
  markdown: renderMarkdown,
  sarif: renderSarif,
};

/**
 * Write a report in a format, with a line break at its end.
 *
 * @param options Only the text is shown in colours and cut to lines.
 */
export function renderReport(report: Report, format: ReportFormat, options: TextOptions = {}): string {
  return renderers[format](report, options);
}
