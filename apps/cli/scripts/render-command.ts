import type { Operation } from "@vidtask/openapi/scripts/list-operations";
import type { Json } from "@vidtask/openapi/scripts/read-spec";
import { callFlags } from "../src/call-flags.ts";
import { submitFlags } from "../src/wait-flags.ts";
import {
  checkNames,
  type Field,
  renderArgument,
  renderArgumentType,
  renderFlag,
  renderFlagType,
  renderInput,
  toCamel,
} from "./render-flag.ts";
import { renderUsage } from "./render-usage.ts";

/**
 * The source of one command: required parameters are arguments, the others and the body's fields are flags.
 *
 * @throws Error for what a command can't say yet, naming the operation.
 */
export function renderCommand(operation: Operation): string {
  const { id, summary, description, command, parameters, body, responses } = operation;
  if (!responses["200"]?.content["application/json"].schema.anyOf) {
    throw new Error(
      `${id} does not answer a TaskAnswer; teach apps/cli/scripts/render-command.ts to print what it answers`,
    );
  }
  const inputs: Field[] = parameters.map(({ name, schema, description, required = false }) => ({
    name,
    schema: { ...schema, description },
    required,
  }));
  const words = inputs.filter(({ required }) => required);
  const optional = inputs.filter(({ required }) => !required);
  if (!body && !words.some(({ name }) => name === "id")) {
    throw new Error(
      `${id} neither starts a task nor has an id; teach apps/cli/scripts/render-command.ts what it prints`,
    );
  }
  const needed: string[] = body?.schema.required ?? [];
  const fields: Field[] = Object.entries<Json>(body?.schema.properties ?? {}).map(([name, schema]) => ({
    name,
    schema,
    required: needed.includes(name),
  }));
  // What a body needs, the lines of a file may have: a single call is checked for it as it is made.
  const flags = [
    ...optional,
    ...fields.map((field) => ({ ...field, required: false, isNeeded: field.required })),
  ];
  const common = { ...(body && submitFlags), ...callFlags };
  checkNames(flags, [...Object.keys(common), "help", "version"], id);

  const query = [...words.map(({ name }) => toProperty(name)), ...optional.map(renderInput)];
  const args = [parameters.length > 0 && `{ ${query.join(", ")} }`, body && "body", "options"].filter(
    Boolean,
  );
  const call = body
    ? `runSubmit(this.io, flags, {
      command: "${command}",
      operation: "${id}",
      body: { ${fields.map(renderInput).join(", ")} },
      needed: ${JSON.stringify(needed)},
      send: (client, body, options) => ${id}(client, ${args.join(", ")}),
    })`
    : `runCall(this.io, flags, (client, options) => ${id}(client, ${args.join(", ")}), id)`;
  const types = [
    "CallFlags",
    body && "SubmitFlags",
    flags.length > 0 && `{ ${flags.map((flag) => renderFlagType(flag, id)).join(" ")} }`,
  ].filter(Boolean);

  return `const ${command} = buildCommand({
  docs: {
    brief: ${JSON.stringify(summary)},
    fullDescription: ${JSON.stringify(`${summary}.\n\n${description}`.replaceAll("`", ""))},
    customUsage: ${JSON.stringify(renderUsage(operation))},
  },
  parameters: {
    flags: { ${flags.map((flag) => `${renderFlag(flag, id)},`).join("\n")} ${body ? "...submitFlags, " : ""}...callFlags },
    positional: { kind: "tuple", parameters: [${words.map((word) => renderArgument(word, id)).join(", ")}] },
  },
  func(this: Context, flags: ${[types.join(" & "), ...words.map((word) => renderArgumentType(word, id))].join(", ")}) {
    return ${call};
  },
});
`;
}

/** `id`, or `task_id: taskId`. */
function toProperty(name: string): string {
  return name === toCamel(name) ? name : `${name}: ${toCamel(name)}`;
}
