import { isObject } from "../journal/is-object.ts";
import type { LineFault, SourceLine } from "./source-line.ts";

/** Read lines, each of which is a JSON object or blank. */
export function readNdjson(texts: readonly string[]): { lines: SourceLine[]; faults: LineFault[] } {
  const lines: SourceLine[] = [];
  const faults: LineFault[] = [];
  for (const [index, text] of texts.entries()) {
    const line = index + 1;
    if (text.trim() !== "") {
      const value = parse(text);
      if (isObject(value) && !Array.isArray(value)) {
        lines.push({ line, value });
      } else {
        faults.push({ line, message: "it is no JSON object" });
      }
    }
  }
  return { lines, faults };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
