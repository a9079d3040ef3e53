// Writes src/generated from openapi/openapi.yaml and its Chinese overlay. Run it with `pnpm generate`.
import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import { writeGenerated } from "@vidtask/openapi/scripts/write-generated";
import { listInputs } from "./list-inputs.ts";
import { renderCommand } from "./render-command.ts";
import { toKebab } from "./render-flag.ts";
import { renderTexts } from "./render-texts.ts";

const operations = listOperations();
const routes = operations.map((operation) => {
  const { command } = operation;
  const words = listInputs(operation).words.map(({ name }) => `<${toKebab(name)}>`);
  const usage = words.length > 0 ? `usage: "${words.join(" ")}", ` : "";
  return `${command}: { ${usage}load: () => import("./${command}.ts") },`;
});

await writeGenerated(import.meta.url, {
  ...Object.fromEntries(operations.map((operation) => [`${operation.command}.ts`, renderCommand(operation)])),
  "routes.ts": `/** The generated commands, each of which is loaded when it is called. */
export const generatedRoutes = { ${routes.join("\n")} };
`,
  "text-en.ts": renderTexts("en"),
  "text-zh.ts": renderTexts("zh"),
});
