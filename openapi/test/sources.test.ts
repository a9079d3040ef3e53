// SOURCES.md and openapi.yaml agree: each pointer of the one leads to a part of the other, and each part has its row.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { resolvePointer } from "../scripts/resolve-pointer.ts";

type Row = Record<string, string>;

const QUERY = "/paths/~1v1~1video~1query/get";
const spec: unknown = parse(read("../openapi.yaml"));
const rows = readTables(read("../SOURCES.md"));
const shortNames = new Map(rows.map(({ Short, "Stands for": long }) => [toCode(Short)[0], toCode(long)[0]]));
const pageRows = rows.filter((row) => "Place on the page" in row);
const named = new Set(rows.flatMap(toPointers));
const parts = listPointers(spec);

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}

/** The rows of all tables, by the titles of their columns. */
function readTables(markdown: string): Row[] {
  return markdown
    .split("\n\n")
    .filter((block) => block.startsWith("|"))
    .flatMap((block) => {
      const [titles = [], , ...lines] = block.trim().split("\n").map(toCells);
      return lines.map((cells) => {
        if (cells.length !== titles.length) {
          throw new Error(`SOURCES.md: this row needs ${titles.length} cells: ${cells.join(" | ")}`);
        }
        return Object.fromEntries(titles.map((title, column) => [title, cells[column] ?? ""]));
      });
    });
}

function toCells(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** What stands in backticks. */
function toCode(cell = ""): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

/** The pointers of a row, written out. */
function toPointers(row: Row): string[] {
  return toCode(row["In the spec"]).map((pointer) => {
    const [start = "", ...keys] = pointer.split("/");
    return [shortNames.get(start) ?? start, ...keys].join("/");
  });
}

/** The pointers of everything in a document, by the places where it is defined. */
function listPointers(node: unknown, at = ""): string[] {
  return typeof node === "object" && node !== null
    ? Object.entries(node).flatMap(([key, value]) => {
        const pointer = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        return [pointer, ...listPointers(value, pointer)];
      })
    : [];
}

test("every pointer of the tables leads to a part of the spec", () => {
  expect(named.size).toBeGreaterThan(0);
  expect([...named].filter((pointer) => resolvePointer(spec, pointer) === undefined)).toEqual([]);
});

test.each([
  ["operation", /^\/paths\/[^/]+\/(get|put|post|delete|patch)$/],
  ["response status of an operation", /^\/paths\/[^/]+\/[a-z]+\/responses\/[^/]+$/],
  ["response header", /^\/components\/responses\/[^/]+\/headers\/[^/]+$/],
  ["schema", /^\/components\/schemas\/[^/]+$/],
  ["property of a schema", /^\/components\/schemas\/.+\/properties\/[^/]+$/],
  ["meaning of a word or code", /^\/components\/schemas\/[^/]+\/x-(outcomes|error-kinds)\/[^/]+$/],
  ["example of a response", /^\/components\/examples\/[^/]+$/],
  ["example of a request", /^\/paths\/[^/]+\/[a-z]+\/requestBody\/content\/[^/]+\/examples\/[^/]+$/],
  ["extension of the root", /^\/x-[^/]+$/],
  ["field with places", /^\/x-(field|error)-places\/[^/]+$/],
])("every %s has a row", (_, pattern) => {
  const wanted = parts.filter((pointer) => pattern.test(pointer));
  expect(wanted).not.toEqual([]);
  expect(wanted.filter((pointer) => !named.has(pointer))).toEqual([]);
});

test("every statement of the page is carried, or the row says why it is not", () => {
  const bare = pageRows.filter((row) => toPointers(row).length === 0 && !row.Note);
  expect(pageRows).not.toEqual([]);
  expect(bare).toEqual([]);
});

test("every addition names its kinds of evidence by the marks that are explained", () => {
  const marks = rows.flatMap((row) => row.Mark ?? []);
  const additions = rows.filter((row) => "Added" in row);
  expect(marks).toEqual(["R", "D", "S", "C", "U"]);
  expect(additions.filter((row) => !row.Evidence?.split(" ").every((mark) => marks.includes(mark)))).toEqual(
    [],
  );
});

test("the page's nine models are the head of the spec's list, in the page's order", () => {
  const list = "/components/schemas/VideoModel/x-extensible-enum";
  const models = pageRows.filter((row) => row["Place on the page"]?.startsWith("properties.model, value"));
  expect(models).toHaveLength(9);
  for (const [index, row] of models.entries()) {
    expect(toPointers(row)).toEqual([`${list}/${index}`]);
    expect(toCode(row["It says"])).toEqual([resolvePointer(spec, `${list}/${index}`)]);
  }
});

test.each(["pending", "completed"])("the example %s is the page's, to the last blank", (name) => {
  const inSpec = resolvePointer(spec, `/components/examples/${name}/value`);
  const onPage: unknown = JSON.parse(read(`fixtures/page-${name}.json`));
  expect(inSpec).toEqual(onPage);
  // Equality of objects does not look at the order of keys.
  expect(JSON.stringify(inSpec)).toBe(JSON.stringify(onPage));
});

test("the parameter id keeps the page's example", () => {
  expect(resolvePointer(spec, `${QUERY}/parameters/0`)).toMatchObject({
    name: "id",
    in: "query",
    required: true,
    example: "grok:ea57ae4e-3745-499f-947f-2a7829010d70",
  });
});

test("a query takes no body, although the page shows one", () => {
  expect(resolvePointer(spec, QUERY)).not.toHaveProperty("requestBody");
});

test("no header is a parameter", () => {
  const places = parts.filter((pointer) => /\/parameters\/[^/]+\/in$/.test(pointer));
  expect(places.map((pointer) => resolvePointer(spec, pointer))).toEqual(places.map(() => "query"));
});
