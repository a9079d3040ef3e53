import { existsSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { pathToFileURL } from "node:url";
import { listOperations } from "@vidtask/openapi/scripts/list-operations";

type Validators = typeof import("../../../../packages/contract/src/generated/validators.js");

/** An answer, as it is checked. */
export interface Body {
  operationId: "queryVideo" | "createVideo";
  status: number;
  body: unknown;
}

/** Says whether an answer keeps the contract, and what is wrong with it. */
export type Checker = (body: Body) => unknown;

/** The examples of all answers in JSON, or each of them with its first field of another type. */
export const listBodies: Readonly<Record<string, () => Body[]>> = {
  "all examples": listExamples,
  "the same, broken": () => listExamples().map((example) => ({ ...example, body: breakBody(example.body) })),
};

function listExamples(): Body[] {
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

function breakBody(body: unknown): unknown {
  const [[key, value] = ["id", undefined]] = Object.entries(body ?? {});
  return { ...(typeof body === "object" && body), [key]: Array.isArray(value) ? {} : [] };
}

/** @throws Error if the package is not built. */
function findPublished(path: string): string {
  const url = new URL(
    `./dist/${path}`,
    pathToFileURL(findPackageJSON("@vidtask/contract", import.meta.url) ?? ""),
  );
  if (!existsSync(url)) {
    throw new Error("The checker is not built: run `npx -y pnpm@12 build`.");
  }
  return url.href;
}

/** Makes each checker, from nothing but what is installed; vidtask's from what is published. */
export const checkers = {
  async "vidtask validate"(): Promise<Checker> {
    const { validate }: typeof import("@vidtask/contract") = await import(findPublished("index.js"));
    return validate;
  },
  async "vidtask's generated validators alone"(): Promise<Checker> {
    const [{ validators }, { operations }]: [Validators, typeof import("@vidtask/contract")] =
      await Promise.all([
        import(findPublished("generated/validators.js")),
        import(findPublished("generated/operations.js")),
      ]);
    return ({ operationId, status, body }) =>
      operations[operationId].answers[status]?.bodies.map((name) => [
        validators[name](body),
        validators[name].errors,
      ]);
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
