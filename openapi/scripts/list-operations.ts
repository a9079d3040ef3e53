import { type Json, readSpec, type SpecLanguage } from "./read-spec.ts";

/** What the generators need to know of one operation. */
export interface Operation {
  id: string;
  /** In capitals, as openapi-fetch names its methods. */
  method: string;
  path: string;
  summary: string;
  description: string;
  /** The command's name: `x-cli-name`, else the verb at the start of the operationId. */
  command: string;
  /** Path and query parameters, with `$ref`s resolved. */
  parameters: Json[];
  /** The JSON request body with its `schema` and `examples`, if there is one. */
  body: Json | undefined;
  /** The responses by status, with `$ref`s resolved. */
  responses: Record<string, Json>;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

/** List the operations of openapi.yaml, in its order. */
export function listOperations(language?: SpecLanguage): Operation[] {
  return Object.entries<Json>(readSpec(language).paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => toOperation(path, method, item)),
  );
}

function toOperation(path: string, method: string, item: Json): Operation {
  const { operationId, summary, description = "", requestBody, responses, ...rest } = item[method];
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    command: rest["x-cli-name"] ?? /^[a-z]+/.exec(operationId)?.[0],
    parameters: [...(item.parameters ?? []), ...(rest.parameters ?? [])],
    body: requestBody?.content["application/json"],
    responses,
  };
}
