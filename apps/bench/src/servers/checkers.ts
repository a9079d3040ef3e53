import { listOperations } from "@vidtask/openapi/scripts/list-operations";

/** An example of the contract, as it is checked. */
export interface Body {
  operationId: "queryVideo" | "createVideo";
  status: number;
  body: unknown;
}

/** Says whether an answer keeps the contract, and what is wrong with it. */
export type Checker = (body: Body) => unknown;

/** The examples of all answers in JSON. */
export function listBodies(): Body[] {
  return listOperations().flatMap(({ id, responses }) =>
    Object.entries(responses).flatMap(([status, response]) =>
      Object.values(response.content?.["application/json"]?.examples ?? {}).map((example) => ({
        operationId: id === "createVideo" ? ("createVideo" as const) : ("queryVideo" as const),
        status: Number(status),
        body: toValue(example),
      })),
    ),
  );
}

function toValue(example: unknown): unknown {
  return typeof example === "object" && example !== null && "value" in example ? example.value : undefined;
}

/** Makes each checker, from nothing but what is installed. */
export const checkers = {
  async "vidtask validate"(): Promise<Checker> {
    const { validate } = await import("@vidtask/contract");
    return validate;
  },
  async "Ajv, compiled at run time"(): Promise<Checker> {
    const { Ajv2020 } = await import("ajv/dist/2020.js");
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const compiled = new Map(
      listOperations().flatMap(({ id, responses }) =>
        Object.entries(responses).flatMap(([status, response]) => {
          const schema = response.content?.["application/json"]?.schema;
          return schema ? [[`${id} ${status}`, ajv.compile(schema)] as const] : [];
        }),
      ),
    );
    return ({ operationId, status, body }) => {
      const check = compiled.get(`${operationId} ${status}`);
      return check?.(body) ? [] : check?.errors;
    };
  },
};
