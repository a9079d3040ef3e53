// Writes src/generated/commands.ts from openapi/openapi.yaml. Run it with `pnpm generate`.
import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import { writeGenerated } from "@vidtask/openapi/scripts/write-generated";
import { renderCommand } from "./render-command.ts";

const operations = listOperations();
const commands = operations.map(renderCommand).join("\n");

/** An import of those of the names that the commands use. */
function renderImport(names: readonly string[], from: string): string {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(commands));
  return used.length === 0
    ? ""
    : `import { ${used.map((name) => (/^[A-Z]/.test(name) ? `type ${name}` : name)).join(", ")} } from "${from}";\n`;
}

await writeGenerated(import.meta.url, {
  "commands.ts": `import { buildCommand } from "@stricli/core";
import { ${operations
    .map(({ id }) => id)
    .sort()
    .join(", ")} } from "@vidtask/client/operations";
import { type CallFlags, callFlags } from "../call-flags.ts";
import type { Context } from "../context.ts";
${renderImport(["parseInteger", "parseNumber", "parseText"], "../parse.ts")}${renderImport(["runCall"], "../run-call.ts")}${renderImport(["runSubmit"], "../run-submit.ts")}${renderImport(["SubmitFlags", "submitFlags"], "../wait-flags.ts")}
${commands}
/** In the order of the spec, which a module's own exports do not keep. */
export const commands = { ${operations.map(({ command }) => command).join(", ")} };
`,
});
