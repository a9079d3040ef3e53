import { expect } from "vitest";
import type { OperationId } from "./generated/operations.ts";
import { type KeepOptions, toKeepContract } from "./matcher/to-keep-contract.ts";

expect.extend({ toKeepContract });

declare module "vitest" {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The answer, a `Response` or `{ status, headers?, body }`, has no finding of severity `error`. */
    toKeepContract(operationId: OperationId, options?: KeepOptions): Promise<void>;
  }
}
