/**
 * Find what a JSON Pointer (RFC 6901) names in a document. A local `$ref` on the way is followed, so that a part can be
 * named by the place where it is used. Gives `undefined` for what is not there.
 */
export function resolvePointer(document: unknown, pointer: string): unknown {
  const [start, ...keys] = pointer.split("/");
  if (start !== "") {
    throw new Error(`A JSON Pointer is empty or starts with a slash; "${pointer}" does neither`);
  }
  return keys
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((node, key) => followRef(document, memberOf(node, key)), document);
}

function memberOf(node: unknown, key: string): unknown {
  // Entries, and not a lookup: what a prototype or an array's `length` offers is not in the document.
  return isObject(node) ? new Map(Object.entries(node)).get(key) : undefined;
}

function followRef(document: unknown, node: unknown): unknown {
  return isObject(node) && "$ref" in node && typeof node.$ref === "string" && node.$ref.startsWith("#")
    ? resolvePointer(document, node.$ref.slice(1))
    : node;
}

function isObject(node: unknown): node is object {
  return typeof node === "object" && node !== null;
}
