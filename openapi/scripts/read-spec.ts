import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readOverlay } from "./overlay-stamps.ts";

/** Any part of the spec. `redocly lint` has checked its shape, so generators read it freely. */
// biome-ignore lint/suspicious/noExplicitAny: redocly has checked the shape
export type Json = any;

/** A language that the spec is written in. */
export type SpecLanguage = "en" | "zh";

/**
 * Read openapi.yaml, with each `$ref` replaced by what it refers to; its last part stays as `x-name`.
 *
 * @param language Chinese has the texts of zh-CN.overlay.yaml.
 */
export function readSpec(language: SpecLanguage = "en"): Json {
  const spec = parse(readFileSync(new URL("../openapi.yaml", import.meta.url), "utf8"));
  for (const [pointer, text] of language === "zh" ? readOverlay().texts : []) {
    const keys = pointer.split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const parent = keys.slice(1, -1).reduce((node, key) => node[key], spec);
    parent[keys.at(-1) ?? ""] = text;
  }
  return resolve(spec, spec);
}

function resolve(node: Json, spec: Json): Json {
  if (typeof node !== "object" || node === null) {
    return node;
  }
  if (Array.isArray(node)) {
    return node.map((item) => resolve(item, spec));
  }
  if (typeof node.$ref === "string") {
    const keys: string[] = node.$ref.slice(2).split("/");
    const target = keys.reduce((value, key) => value[key], spec);
    return { "x-name": keys.at(-1), ...resolve(target, spec) };
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value, spec)]));
}
