import type { Json } from "./read-spec.ts";

/** The schemas of a description as one JSON Schema document: each is found at `#/$defs/<its name>`. */
export function jsonSchemas(spec: Json): Json {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    // A name and not an address: nothing is to be fetched from it.
    $id: "urn:vidtask:schemas",
    title: spec.info.title,
    description: spec.info.summary,
    $defs: moveRefs(spec.components.schemas),
  };
}

function moveRefs(node: Json): Json {
  const text = JSON.stringify(node);
  return JSON.parse(text.replaceAll('"$ref":"#/components/schemas/', '"$ref":"#/$defs/'));
}
