import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const SPEC = new URL("../../../openapi/openapi.yaml", import.meta.url);

/** The types of openapi-typescript, with open word lists as `"a" | "b" | (string & {})`. */
export async function renderSchema(): Promise<string> {
  const nodes = await openapiTS(SPEC, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform(schema) {
      if ("x-extensible-enum" in schema && "type" in schema && schema.type === "string") {
        return toOpenUnion(schema["x-extensible-enum"]);
      }
    },
  });
  return astToString(nodes);
}

/** `(string & {})` takes every string and, unlike `string`, leaves the completion of the words alive. */
function toOpenUnion(words: string[]): ts.TypeNode {
  const { factory } = ts;
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([
    ...words.map((word) => factory.createLiteralTypeNode(factory.createStringLiteral(word))),
    factory.createParenthesizedType(anyString),
  ]);
}
