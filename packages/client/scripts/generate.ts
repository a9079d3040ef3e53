// Writes src/generated from openapi/openapi.yaml. Run it with `pnpm generate`.
import { listOperations, type Operation } from "@vidtask/openapi/scripts/list-operations";
import { writeGenerated } from "@vidtask/openapi/scripts/write-generated";

/** The source of one operation's function. */
function renderOperation({ id, method, path, summary, description, parameters, body }: Operation): string {
  const others = parameters.filter((parameter) => parameter.in !== "query");
  if (others.length > 0) {
    throw new Error(
      `${id} has parameters outside the query; teach packages/client/scripts/generate.ts to send them`,
    );
  }
  const query = parameters.length > 0;
  const inputs = [query && `query: Query<"${id}">`, body && `body: Body<"${id}">`].filter(Boolean);
  const init = [query && "params: { query }", body && "body"].filter(Boolean);
  return `/**
${`${summary}: \`${method} ${path}\`.\n\n${description}`.replace(/^/gm, " * ")}
 */
export async function ${id}(client: Client, ${inputs.map((input) => `${input}, `).join("")}options: CallOptions = {}): Promise<Answer<"${id}">> {
  const { response } = await client.${method}("${path}", { ...options, ${init.map((part) => `${part}, `).join("")}parseAs: "stream" });
  return parseResponse<"${id}">(client.gateway, response, options.signal);
}
`;
}

await writeGenerated(import.meta.url, {
  "operations.ts": `import type { CallOptions, Client } from "../create-client.ts";
import type { Answer, Body, Query } from "../operation-types.ts";
import { parseResponse } from "../parse-response.ts";

${listOperations().map(renderOperation).join("\n")}`,
});
