import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

const ajv = new Ajv2020({ strict: false, allErrors: true });
const validators = new Map<string, ValidateFunction>();
const operations = listOperations();

/** The validator of an answer's JSON, compiled once; undefined if the spec declares no such answer. */
function validatorOf(operation: string, status: number): ValidateFunction | undefined {
  const key = `${operation} ${status}`;
  const schema = operations.find(({ id }) => id === operation)?.responses[status]?.content["application/json"]
    ?.schema;
  const validator = validators.get(key) ?? (schema && ajv.compile(schema));
  if (validator) {
    validators.set(key, validator);
  }
  return validator;
}

/** What is wrong with an answer by the spec; empty if nothing is. */
export async function violationsOf(request: Request, response: Response): Promise<string[]> {
  const operation = request.method === "POST" ? "createVideo" : "queryVideo";
  const type = response.headers.get("Content-Type")?.split(";")[0] ?? "none";
  const place = `${operation} ${response.status} ${type}`;
  const declared = operations.find(({ id }) => id === operation)?.responses[response.status];
  if (!declared?.content[type]) {
    return [`${place} is not declared`];
  }
  if (type !== "application/json") {
    return [];
  }
  const validate = validatorOf(operation, response.status);
  const body: unknown = await response.clone().json();
  return validate?.(body) ? [] : [`${place}: ${ajv.errorsText(validate?.errors)} in ${JSON.stringify(body)}`];
}
