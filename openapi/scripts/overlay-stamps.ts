// Renews the stamps at the end of zh-CN.overlay.yaml. Run it with `node openapi/scripts/overlay-stamps.ts`.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parse, stringify } from "yaml";

const SPEC = new URL("../openapi.yaml", import.meta.url);
const OVERLAY = new URL("../zh-CN.overlay.yaml", import.meta.url);
const STAMPS = "x-english";

const TEXT_KEYS = new Set(["title", "summary", "description"]);
const DATA_KEYS = new Set(["example", "value", "default", "const", "enum"]);
/** Below these, keys are names: a property may well be called `title` or `default`. */
const NAME_MAPS =
  /^(properties|patternProperties|\$defs|schemas|parameters|headers|responses|examples|variables)$/;

/** The titles, summaries and descriptions of the spec as it stands, by JSON Pointer. Data has none. */
export function englishTexts(spec: unknown = parse(readFileSync(SPEC, "utf8"))): Map<string, string> {
  return new Map(textsBelow(spec, "", false));
}

function* textsBelow(node: unknown, pointer: string, named: boolean): Generator<[string, string]> {
  for (const [key, child] of isObject(node) ? Object.entries(node) : []) {
    const place = `${pointer}/${escapeKey(key)}`;
    if (!named && isData(key, child)) {
      continue;
    }
    if (typeof child === "string" && TEXT_KEYS.has(key)) {
      yield [place, child];
    }
    yield* textsBelow(child, place, !named && NAME_MAPS.test(key));
  }
}

function isData(key: string, value: unknown): boolean {
  // The examples of a schema are a list of values; those of a response are a map, and have summaries.
  return DATA_KEYS.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value));
}

/** What the overlay puts into the spec, by JSON Pointer, and the stamps at its end. */
export interface Overlay {
  texts: Map<string, unknown>;
  stamps: Record<string, unknown>;
}

/** Read zh-CN.overlay.yaml, or an overlay that is already parsed. */
export function readOverlay(overlay: unknown = parse(readFileSync(OVERLAY, "utf8"))): Overlay {
  if (!isObject(overlay) || !Array.isArray(overlay.actions)) {
    throw new Error("The overlay has no actions. Write them as a list of targets and updates.");
  }
  const stamps = overlay[STAMPS];
  return { texts: new Map(overlay.actions.flatMap(changesOf)), stamps: isObject(stamps) ? stamps : {} };
}

function changesOf(action: unknown): [string, unknown][] {
  if (!isObject(action) || typeof action.target !== "string") {
    throw new Error(`An action has no target: ${JSON.stringify(action)}. Give it one.`);
  }
  const pointer = toPointer(action.target);
  const writes = isObject(action.update) && !action.remove;
  return writes ? leavesOf(action.update, pointer) : [[pointer, undefined]];
}

/** An update appends to a list instead of reaching into it, so a list is one change. */
function leavesOf(node: unknown, pointer: string): [string, unknown][] {
  return isObject(node) && !Array.isArray(node)
    ? Object.entries(node).flatMap(([key, child]) => leavesOf(child, `${pointer}/${escapeKey(key)}`))
    : [[pointer, node]];
}

function toPointer(target: string): string {
  const steps = [...target.matchAll(/\.([\w-]+)|\['([^']+)'\]|\[(\d+)\]/g)];
  if (target !== `$${steps.map(([step]) => step).join("")}`) {
    throw new Error(`Cannot follow the target ${target}. Use only .name, ['name'] and [0].`);
  }
  return steps.map(([, name, quoted, index]) => `/${escapeKey(name ?? quoted ?? index ?? "")}`).join("");
}

/** The stamp of each English text, by the text's JSON Pointer: the first 8 hex digits of its SHA-256. */
export function overlayStamps(english: Map<string, string>): Map<string, string> {
  return new Map([...english].map(([pointer, text]) => [pointer, stamp(text)]));
}

function stamp(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

if (import.meta.main) {
  const stamps = overlayStamps(englishTexts());
  const before = readOverlay().stamps;
  const [actions] = readFileSync(OVERLAY, "utf8").split(`\n${STAMPS}:`);
  const options = { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 } as const;
  writeFileSync(OVERLAY, `${actions}\n${stringify({ [STAMPS]: stamps }, options)}`);
  for (const pointer of [...stamps.keys()].filter((key) => before[key] !== stamps.get(key))) {
    console.log(`New stamp; does the twin still say the same? ${pointer}`);
  }
}
