import type { Operation } from "@vidtask/openapi/scripts/list-operations";
import { callFlags } from "../src/call-flags.ts";
import { queryFlags } from "../src/query-flags.ts";
import { submitFlags } from "../src/submit-flags.ts";
import { flags as briefs } from "../src/text/en-flags.ts";
import { listInputs } from "./list-inputs.ts";
import {
  checkNames,
  renderArgument,
  renderArgumentType,
  renderFlag,
  renderFlagType,
  toCamel,
  toKebab,
} from "./render-flag.ts";
import { FILE_READERS, renderInput } from "./render-input.ts";
import { renderUsage } from "./render-usage.ts";

/**
 * The source of one command: required parameters are arguments, the others and the body's fields are flags.
 *
 * @throws Error for what a command can't say yet, naming the operation.
 */
export function renderCommand(operation: Operation): string {
  const { id, command, parameters, body, responses } = operation;
  if (!responses["200"]?.content["application/json"].schema.anyOf) {
    throw new Error(
      `${id} does not answer a TaskAnswer; teach apps/cli/scripts/render-command.ts to print what it answers`,
    );
  }
  const { words, optional, fields, needed } = listInputs(operation);
  if (!body && !words.some(({ name }) => name === "id")) {
    throw new Error(
      `${id} neither starts a task nor has an id; teach apps/cli/scripts/render-command.ts what it prints`,
    );
  }
  const flags = [...optional, ...fields];
  const common = { ...(body ? submitFlags(briefs) : queryFlags(briefs)), ...callFlags(briefs) };
  checkNames(flags, [...Object.keys(common), "help", "version"], id);

  const query = [...words.map(({ name }) => toProperty(name)), ...optional.map(renderInput)];
  const args = [parameters.length > 0 && `{ ${query.join(", ")} }`, body && "body", "options"].filter(
    Boolean,
  );
  const call = body
    ? `const { runSubmit } = await import("../run-submit.ts");
    return runSubmit(this.io, flags, {
      command: "${command}",
      operation: "${id}",
      body: async () => ({ ${fields.map(renderInput).join(", ")} }),
      needed: ${JSON.stringify(needed)},
      send: (client, body, options) => ${id}(client, ${args.join(", ")}),
    });`
    : `const { runCall } = await import("../run-call.ts");
    return runCall(this.io, flags, (client, options) => ${id}(client, ${args.join(", ")}), id);`;
  const types = [
    "CallFlags",
    body ? "SubmitFlags" : "QueryFlags",
    flags.length > 0 && `{ ${flags.map((flag) => renderFlagType(flag, id)).join(" ")} }`,
  ].filter(Boolean);

  const source = `/** \`vidtask ${command}\` */
export const ${command} = (text: Texts) => {
  const said = text.commands.${command};
  return buildCommand({
    docs: {
      brief: said.brief,
      fullDescription: said.description,
      customUsage: ${JSON.stringify(renderUsage(operation))},
    },
    parameters: {
      flags: { ${flags.map((flag) => `${renderFlag(flag, id)},`).join("\n")} ...${body ? "submitFlags" : "queryFlags"}(text.flags), ...callFlags(text.flags) },
      aliases: gatewayAliases,
      positional: { kind: "tuple", parameters: [${words.map((word) => renderArgument(word, id)).join(", ")}] },
    },
    async func(this: Context, flags: ${[types.join(" & "), ...words.map((word) => renderArgumentType(word, id))].join(", ")}) {
      // Loaded here: its help needs no client.
      const { ${id} } = await import("@vidtask/client/operations");${renderReaders(call)}
      ${call}
    },
  });
};
`;
  return `import { buildCommand } from "@stricli/core";
${renderImport(source, ["CallFlags", "callFlags", "gatewayAliases"], "../call-flags.ts")}${renderImport(source, ["proposeModels"], "../completion/propose-models.ts")}${renderImport(source, ["proposeFiles"], "../completion/propose-paths.ts")}${renderImport(source, ["proposeTaskIds"], "../completion/propose-task-ids.ts")}import type { Context } from "../context.ts";
${renderImport(source, ["parseInteger", "parseNumber", "parseText"], "../parse.ts")}${renderImport(source, ["QueryFlags", "queryFlags"], "../query-flags.ts")}${renderImport(source, ["SubmitFlags", "submitFlags"], "../submit-flags.ts")}import type { Texts } from "../text/texts.ts";
${renderImport(source, ["withPlaceholder"], "../with-placeholder.ts")}
${source}`;
}

/** Loads what reads the files that flags may name. */
function renderReaders(call: string): string {
  return [...FILE_READERS.values()]
    .filter((reader) => call.includes(`${reader}(`))
    .map((reader) => `\nconst { ${reader} } = await import("../input/${toKebab(reader)}.ts");`)
    .join("");
}

/** An import of those of the names that the source uses. */
function renderImport(source: string, names: readonly string[], from: string): string {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(source));
  return used.length === 0
    ? ""
    : `import { ${used.map((name) => (/^[A-Z]/.test(name) ? `type ${name}` : name)).join(", ")} } from "${from}";\n`;
}

/** `id`, or `task_id: taskId`. */
function toProperty(name: string): string {
  return name === toCamel(name) ? name : `${name}: ${toCamel(name)}`;
}
