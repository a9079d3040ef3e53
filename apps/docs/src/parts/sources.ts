import { readFileSync } from "node:fs";

/** What the contract rests on: openapi/SOURCES.md without its title. */
export function sources(): string {
  const markdown = readFileSync(new URL("../../../../openapi/SOURCES.md", import.meta.url), "utf8");
  return markdown.replace(/^# .*\n+/, "").trimEnd();
}
