import type { Operation } from "@vidtask/openapi/scripts/list-operations";
import type { Json } from "@vidtask/openapi/scripts/read-spec";
import { toKebab } from "./render-flag.ts";

/** What a command that starts a task can do besides, as one would type it behind what its body needs. */
const BESIDES = ["--wait --timeout 20m", "--download video.mp4"];
/** How it is called without a body of its own. */
const OF_FILE = "--from prompts.ndjson --rate 20/min";

/**
 * The first two examples of the spec as one would type them, and with the first what such a command can do besides;
 * without any, the names of what is needed.
 */
export function renderUsage({ parameters, body }: Operation): string[] {
  const words = parameters
    .filter(({ required }) => required)
    .map(({ name, example }) => (example === undefined ? `<${toKebab(name)}>` : toWord(String(example))));
  const examples = Object.values<Json>(body?.examples ?? {}).slice(0, 2);
  const needed: string[] = body?.schema.required ?? [];
  if (examples.length === 0) {
    return [[...words, ...needed.map((name) => `--${toKebab(name)} <${toKebab(name)}>`)].join(" ")];
  }
  const render = (body: object) => [...words, ...Object.entries(body).flatMap(renderWords)].join(" ");
  const [{ value: first }] = examples;
  const shortest = Object.fromEntries(needed.map((name) => [name, first[name]]));
  return [
    ...examples.map(({ value }) => render(value)),
    ...BESIDES.map((flags) => `${render(shortest)} ${flags}`),
    [...words, OF_FILE].join(" "),
  ];
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
