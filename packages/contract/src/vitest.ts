import { expect } from "vitest";
import type { OperationId } from "./generated/operations.ts";
import { type KeepOptions, toKeepContract } from "./matcher/to-keep-contract.ts";

expect.extend({ toKeepContract });

declare global {
  // Vitest's own interfaces have other parameters in each major version; all of them take up this one, which has none.
  namespace Chai {
    interface Assertion {
      /** The answer, a `Response` or `{ status, headers?, body }`, has no finding of severity `error`. */
      toKeepContract(operationId: OperationId, options?: KeepOptions): Promise<void>;
    }
  }
}
