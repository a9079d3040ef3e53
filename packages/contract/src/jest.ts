import type { OperationId } from "./generated/operations.ts";
import { type KeepOptions, toKeepContract } from "./matcher/to-keep-contract.ts";

// Jest runs modules with `NODE_OPTIONS=--experimental-vm-modules`; its `expect` is there once a test file is set up.
const expect: unknown = Reflect.get(globalThis, "expect");
if (!isExtensible(expect)) {
  throw new TypeError("There is no global expect; import this in a file of Jest's setupFilesAfterEnv.");
}
expect.extend({ toKeepContract });

interface Extensible {
  extend(matchers: Record<string, typeof toKeepContract>): void;
}

function isExtensible(value: unknown): value is Extensible {
  return typeof value === "function" && "extend" in value;
}

declare global {
  namespace jest {
    interface Matchers<R, T> {
      /** The answer, a `Response` or `{ status, headers?, body }`, has no finding of severity `error`. */
      toKeepContract(operationId: OperationId, options?: KeepOptions): Promise<void>;
    }
  }
}
