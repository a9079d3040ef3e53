import type { Json } from "@vidtask/openapi/scripts/read-spec";
import type { Lang } from "./pages.ts";
import { readSpec } from "./read-spec.ts";
import type { SearchSection } from "./search-records.ts";
import { texts } from "./texts.ts";

const METHODS = /^(get|put|post|delete|patch)$/;

/** What search finds of the reference: each operation and each schema, with the names and texts of its fields. */
export function referenceRecords(lang: Lang): SearchSection[] {
  const { paths, components }: Json = readSpec(lang);
  const { reference: page, models } = texts[lang];
  const operations = Object.entries<Json>(paths).flatMap(([path, item]) =>
    Object.entries<Json>(item)
      .filter(([method]) => METHODS.test(method))
      .map(([method, { operationId, tags, summary, description }]) => ({
        url: `reference.html#tag/${tags[0].toLowerCase()}/${method.toUpperCase()}${path}`,
        page,
        heading: operationId,
        text: `${method.toUpperCase()} ${path} ${summary} ${description}`,
      })),
  );
  const schemas = Object.entries<Json>(components.schemas).map(
    ([name, { description, properties = {} }]) => ({
      url: `reference.html#${encodeURI(models)}/${name}`,
      page,
      heading: name,
      text: [description, ...Object.entries<Json>(properties).flatMap(toWords)].join(" "),
    }),
  );
  return [...operations, ...schemas];
}

function toWords([name, { description = "" }]: [string, Json]): string[] {
  return [name, description];
}
