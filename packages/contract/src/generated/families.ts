// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

/** What kind of body an answer is. */
export interface Family {
  /** F1 to F5 for the families of tasks, E1 and E2 for the shapes of errors. */
  readonly code: FamilyCode;
  readonly name: string;
  /** What a client makes of it. */
  readonly reading: string;
}

/** The code of a family. */
export type FamilyCode = "E2" | "E1" | "F5" | "F4" | "F2" | "F3" | "F1";

/** All families; the first whose validator takes a body is that body's. */
export const families: readonly Family[] = [
  { code: "E2", name: "TaskError", reading: "The code says what happened, whatever the HTTP status is." },
  {
    code: "E1",
    name: "RelayError",
    reading: "The code and the type say what happened; the text is for people.",
  },
  {
    code: "F5",
    name: "Envelope",
    reading:
      "The task is read from `data`, its id from `task_id`, its video from `url`, `result_url` or `artifact_url`.",
  },
  {
    code: "F4",
    name: "Openai",
    reading: "Times are seconds, progress may be text, and an empty error is none.",
  },
  {
    code: "F2",
    name: "Detail",
    reading: "The status at the top decides; what is under `detail` only fills in what the top lacks.",
  },
  {
    code: "F3",
    name: "Grok",
    reading: "Times are seconds; neither progress nor a URL is expected before the end.",
  },
  {
    code: "F1",
    name: "Veo",
    reading:
      "A `video_url` of null is not yet a video; times are milliseconds or seconds, told apart by their size.",
  },
];
