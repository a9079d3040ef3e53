import type { Operation } from "@vidtask/openapi/scripts/list-operations";
import type { Json } from "@vidtask/openapi/scripts/read-spec";
import { toKebab } from "./render-flag.ts";

/** The first two examples of the spec as one would type them; without any, the names of what is needed. */
export function renderUsage({ parameters, body }: Operation): string[] {
  const words = parameters
    .filter(({ required }) => required)
    .map(({ name, example }) => (example === undefined ? `<${toKebab(name)}>` : toWord(String(example))));
  const examples = Object.values<Json>(body?.examples ?? {}).slice(0, 2);
  if (examples.length === 0) {
    const needed: string[] = body?.schema.required ?? [];
    return [[...words, ...needed.map((name) => `--${toKebab(name)} <${toKebab(name)}>`)].join(" ")];
  }
  return examples.map(({ value }) => [...words, ...Object.entries(value).flatMap(renderWords)].join(" "));
}

function renderWords([name, value]: [string, unknown]): string[] {
  const flag = toKebab(name);
  if (typeof value === "boolean") {
    return [value ? `--${flag}` : `--no-${flag}`];
  }
  return [value].flat().map((item) => `--${flag} ${toWord(String(item))}`);
}

/** A word for a shell, in double quotes where it needs them. */
function toWord(text: string): string {
  return /^[\w./:=@-]+$/.test(text) ? text : JSON.stringify(text);
}
