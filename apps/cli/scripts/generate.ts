// Writes src/generated/commands.ts from openapi/openapi.yaml. Run it with `pnpm generate`.
import { listOperations, type Operation } from "@vidtask/openapi/scripts/list-operations";
import type { Json } from "@vidtask/openapi/scripts/read-spec";
import { writeGenerated } from "@vidtask/openapi/scripts/write-generated";

const quote = JSON.stringify;

/** What becomes a flag: an optional parameter, or a field of the body. */
interface Field {
  /** As the API spells it. */
  name: string;
  schema: Json;
  required: boolean;
}

/** `aspect_ratio` is `aspectRatio` in code and `--aspect-ratio` on the command line. */
function toCamel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The first sentence of a description, in one line and without backticks. */
function toBrief({ description = "" }: Json): string {
  const [sentence = ""] = description.replace(/\s+/g, " ").split(/(?<=\.) /);
  return sentence.replaceAll("`", "");
}

function isBoolean({ type }: Json): boolean {
  return [type].flat().includes("boolean");
}

function toParser({ type, minLength }: Json): string {
  if (type === "integer") {
    return "parseInteger";
  }
  return minLength > 0 ? "parseText" : "String";
}

/** `prompt: { kind: "parsed", parse: String, brief: "What the video shows." }` */
function renderFlag({ name, schema, required }: Field): string {
  const isList = schema.type === "array";
  const brief = `brief: ${quote(toBrief(schema) + (isList ? " Repeatable; empty for an empty list." : ""))}`;
  const kind = isBoolean(schema)
    ? `kind: "boolean"`
    : `kind: "parsed", parse: ${toParser(isList ? schema.items : schema)}${isList ? ", variadic: true" : ""}`;
  return `${toCamel(name)}: { ${kind}, ${brief}${required ? "" : ", optional: true"} }`;
}

/** `images?: string[];` */
function renderFlagType({ name, schema, required }: Field): string {
  const types: Record<string, string> = { integer: "number", array: "string[]" };
  const type = isBoolean(schema) ? "boolean" : (types[schema.type] ?? "string");
  return `${toCamel(name)}${required ? "" : "?"}: ${type};`;
}

/** `aspect_ratio: flags.aspectRatio`; of a list an empty text is no item. */
function renderField({ name, schema }: Field): string {
  return `${name}: flags.${toCamel(name)}${schema.type === "array" ? "?.filter(Boolean)" : ""}`;
}

/** An example of the spec as one would type it. */
function renderUsage({ parameters, body }: Operation): string[] {
  const words = parameters.filter(({ required }) => required).map(({ example }) => toWord(example));
  if (!body) {
    return [words.join(" ")];
  }
  return Object.values<Json>(body.examples)
    .slice(0, 2)
    .map(({ value }) => [...words, ...Object.entries<Json>(value).flatMap(renderArgument)].join(" "));
}

function renderArgument([name, value]: [string, Json]): string[] {
  const flag = toCamel(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (typeof value === "boolean") {
    return [value ? `--${flag}` : `--no-${flag}`];
  }
  return [value].flat().map((item) => `--${flag} ${toWord(String(item))}`);
}

/** A word for a shell, in double quotes where it needs them. */
function toWord(text: string): string {
  return /^[\w./:=@-]+$/.test(text) ? text : quote(text);
}

/** The source of one command: required parameters are positional, the others and the body's fields are flags. */
function renderCommand(operation: Operation): string {
  const { id, summary, description, command, parameters, body, responses } = operation;
  if (!responses["200"]?.content["application/json"].schema.anyOf) {
    throw new Error(
      `${id} does not answer a TaskAnswer; teach apps/cli/scripts/generate.ts to print what it answers`,
    );
  }
  const positional = parameters.filter(({ required }) => required);
  const optional: Field[] = parameters
    .filter(({ required }) => !required)
    .map(({ name, schema, description }) => ({ name, schema: { ...schema, description }, required: false }));
  const fields: Field[] = Object.entries<Json>(body?.schema.properties ?? {}).map(([name, schema]) => ({
    name,
    schema,
    required: body.schema.required.includes(name),
  }));
  const flags = [...optional, ...fields];
  const args = positional.map(({ name }) => toCamel(name));
  const inputs = [
    parameters.length > 0 && `{ ${[...args, ...optional.map(renderField)].join(", ")} }`,
    body && `{ ${fields.map(renderField).join(", ")} }`,
  ].filter(Boolean);
  const positionals = positional.map(
    (parameter) =>
      `{ brief: ${quote(toBrief(parameter))}, parse: ${toParser(parameter.schema)}, placeholder: "${parameter.name}" }`,
  );

  const types = [
    "CallFlags",
    body && "SubmitFlags",
    flags.length > 0 && `{ ${flags.map(renderFlagType).join(" ")} }`,
  ].filter(Boolean);
  if (!body && !args.includes("id")) {
    throw new Error(
      `${id} neither starts a task nor has an id; teach apps/cli/scripts/generate.ts what it prints`,
    );
  }

  return `const ${command} = buildCommand({
  docs: {
    brief: ${quote(summary)},
    fullDescription: ${quote(`${summary}.\n\n${description}`.replaceAll("`", ""))},
    customUsage: ${quote(renderUsage(operation))},
  },
  parameters: {
    flags: { ${flags.map((flag) => `${renderFlag(flag)},`).join("\n")} ${body ? "...submitFlags, " : ""}...callFlags },
    positional: { kind: "tuple", parameters: [${positionals.join(", ")}] },
  },
  func(this: Context, flags: ${types.join(" & ")}${args.map((name) => `, ${name}: string`).join("")}) {
    return ${body ? "runSubmit" : "runCall"}(this.io, flags, (client, options) => ${id}(client, ${inputs.join(", ")}, options)${body ? "" : ", id"});
  },
});
`;
}

const operations = listOperations();
const commands = operations.map(renderCommand).join("\n");
const parsers = ["parseInteger", "parseText"].filter((name) => commands.includes(name));

await writeGenerated(import.meta.url, {
  "commands.ts": `import { buildCommand } from "@stricli/core";
import { ${operations
    .map(({ id }) => id)
    .sort()
    .join(", ")} } from "@vidtask/client/operations";
import { type CallFlags, callFlags } from "../call-flags.ts";
import type { Context } from "../context.ts";
import { ${parsers.join(", ")} } from "../parse.ts";
import { runCall } from "../run-call.ts";
import { runSubmit } from "../run-submit.ts";
import { type SubmitFlags, submitFlags } from "../wait-flags.ts";

${commands}
/** In the order of the spec, which a module's own exports do not keep. */
export const commands = { ${operations.map(({ command }) => command).join(", ")} };
`,
});
