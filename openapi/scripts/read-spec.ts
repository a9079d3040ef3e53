import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** Any part of the spec. `redocly lint` has checked its shape, so generators read it freely. */
// biome-ignore lint/suspicious/noExplicitAny: redocly has checked the shape
export type Json = any;

/** Read openapi.yaml, with each `$ref` replaced by what it refers to; its last part stays as `x-name`. */
export function readSpec(): Json {
  const spec = parse(readFileSync(new URL("../openapi.yaml", import.meta.url), "utf8"));
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
