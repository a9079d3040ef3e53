import type { Json } from "@vidtask/openapi/scripts/read-spec";

/** What becomes a flag or an argument: a parameter, or a field of the body. */
export interface Field {
  /** As the API spells it. */
  name: string;
  schema: Json;
  required: boolean;
}

/** The kind of a value, its parser, and its type in TypeScript. */
interface Kind {
  name: "text" | "number" | "boolean" | "list";
  parser: string;
  type: string;
}

/** `aspect_ratio` is `aspectRatio` in code and `--aspect-ratio` on the command line. */
export function toCamel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `aspect_ratio` as it is typed: `aspect-ratio`. */
export function toKebab(name: string): string {
  return toCamel(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * How a command line can say a field.
 *
 * @throws Error for a field that it can't, named with its operation.
 */
function kindOf({ name, schema }: Field, operationId: string): Kind {
  const types: string[] = [schema.type ?? []].flat().filter((type) => type !== "null");
  const [type] = types;
  // Some gateways document a text for it.
  if (types.includes("boolean")) {
    return { name: "boolean", parser: "", type: "boolean" };
  }
  if (types.length === 1 && type === "string") {
    return { name: "text", parser: schema.minLength > 0 ? "parseText" : "String", type: "string" };
  }
  if (types.length === 1 && (type === "integer" || type === "number")) {
    return { name: "number", parser: type === "integer" ? "parseInteger" : "parseNumber", type: "number" };
  }
  if (types.length === 1 && type === "array" && schema.items?.type === "string") {
    return { name: "list", parser: "String", type: "string[]" };
  }
  throw new Error(
    `${operationId}: the field ${name} is no text, number, boolean or list of texts; teach apps/cli/scripts/render-flag.ts to type it`,
  );
}

/** `prompt: { kind: "parsed", parse: String, ...withPlaceholder("text", said.flags.prompt) }` */
export function renderFlag(field: Field, operationId: string): string {
  const kind = kindOf(field, operationId);
  const parsing =
    kind.name === "boolean"
      ? `kind: "boolean"`
      : `kind: "parsed", parse: ${kind.parser}${kind.name === "list" ? ", variadic: true" : ""}`;
  const name = toCamel(field.name);
  const proposal = renderProposal(field);
  const brief = `said.flags.${name}`;
  const said =
    kind.name === "boolean"
      ? `brief: ${brief}`
      : `...withPlaceholder("${toPlaceholder(field, kind)}", ${brief})`;
  return `${name}: { ${parsing}, ${said}${proposal}${field.required ? "" : ", optional: true"} }`;
}

/** What the help calls a field's value. */
function toPlaceholder({ schema }: Field, { name }: Kind): string {
  if (name === "number") {
    return "number";
  }
  return schema["x-cli-file"] === "image" ? "image" : "text";
}

/** `, proposeCompletions: () => ["portrait", "landscape"]`, if there are words that it is known to take. */
function renderProposal({ schema }: Field): string {
  if (schema["x-name"] === "VideoModel") {
    return ", proposeCompletions: proposeModels";
  }
  if (schema["x-cli-file"] === "image") {
    return ", proposeCompletions: proposeFiles";
  }
  const words = [schema["x-extensible-enum"] ?? []].flat().map(String);
  return words.length > 0 ? `, proposeCompletions: () => ${JSON.stringify(words)}` : "";
}

/** `images?: string[];` */
export function renderFlagType(field: Field, operationId: string): string {
  return `${toCamel(field.name)}${field.required ? "" : "?"}: ${kindOf(field, operationId).type};`;
}

/** `{ brief: said.arguments.id, parse: parseText, placeholder: "id" }` */
export function renderArgument(field: Field, operationId: string): string {
  const { name, parser } = kindOf(field, operationId);
  if (name !== "text" && name !== "number") {
    throw new Error(`${operationId}: the parameter ${field.name} is no word; it can't be an argument`);
  }
  const proposal = field.name === "id" ? ", proposeCompletions: proposeTaskIds" : "";
  return `{ brief: said.arguments.${toCamel(field.name)}, parse: ${parser}, placeholder: "${toKebab(field.name)}"${proposal} }`;
}

/** `id: string` */
export function renderArgumentType(field: Field, operationId: string): string {
  return `${toCamel(field.name)}: ${kindOf(field, operationId).type}`;
}

/**
 * Check that each field has a flag of its own.
 *
 * @param taken The flags that the command has anyway.
 * @throws Error naming operation and field.
 */
export function checkNames(fields: readonly Field[], taken: readonly string[], operationId: string): void {
  const seen = new Set(taken);
  for (const { name } of fields) {
    if (seen.has(toCamel(name))) {
      throw new Error(`${operationId}: the field ${name} would be --${toKebab(name)}, which is taken`);
    }
    seen.add(toCamel(name));
  }
}
