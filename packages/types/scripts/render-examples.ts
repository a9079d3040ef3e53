import type { Operation } from "@vidtask/openapi/scripts/list-operations";
import type { Json } from "@vidtask/openapi/scripts/read-spec";

/** The named examples of all responses as an interface, which openapi-typescript leaves out. */
export function renderExamples(operations: Operation[]): string {
  const members = operations.map(({ id, responses }) => {
    const statuses = Object.entries(responses).map(([status, { content }]) => {
      return `${status}: { ${renderNames(`${id} ${status}`, content ?? {})} };`;
    });
    return `${id}: { ${statuses.join(" ")} };`;
  });
  return `/** The named examples of each operation's responses by status, each with its media type. */
export interface examples { ${members.join("\n")} }`;
}

function renderNames(where: string, content: Json): string {
  const seen = new Set<string>();
  return Object.entries<Json>(content)
    .flatMap(([mediaType, { examples }]) => {
      const names = Object.keys(examples ?? {});
      if (names.length === 0) {
        throw new Error(`${where} ${mediaType} has no named example; add one to openapi.yaml`);
      }
      return names.map((name) => {
        if (seen.has(name)) {
          throw new Error(`${where} has two examples named ${name}; rename one in openapi.yaml`);
        }
        seen.add(name);
        return `${name}: ${JSON.stringify(mediaType)};`;
      });
    })
    .join(" ");
}
