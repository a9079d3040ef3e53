import { readFileSync } from "node:fs";

/** Where the samples of an operation stand, by what they are written for. Each is a file that a test runs. */
const FOLDERS = [
  { label: "@vidtask/client", lang: "typescript", folder: "packages/client/examples", extension: "ts" },
  { label: "vidtask", lang: "shell", folder: "apps/cli/examples", extension: "sh" },
  { label: "curl", lang: "shell", folder: "openapi/examples", extension: "sh" },
];

/** A sample as `x-codeSamples` has it. */
export interface CodeSample {
  label: string;
  lang: string;
  source: string;
}

/** Read the samples of an operation: those of `queryVideo` are in files named `query-video`. */
export function codeSamples(operationId: string): CodeSample[] {
  const name = operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return FOLDERS.map(({ label, lang, folder, extension }) => {
    const file = new URL(`../../${folder}/${name}.${extension}`, import.meta.url);
    return { label, lang, source: readFileSync(file, "utf8").trimEnd() };
  });
}
