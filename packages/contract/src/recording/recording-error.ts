import type { Report } from "../report.ts";

/** A recording can't be checked, or not to its end. */
export class RecordingError extends Error {
  override name = "RecordingError";
  /** What was found before it broke; undefined if nothing could be read. */
  readonly report: Report | undefined;

  constructor(message: string, report?: Report) {
    super(message);
    this.report = report;
  }
}
