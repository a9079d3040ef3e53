import type { OperationId } from "./generated/operations.ts";

/** A call of the API and its answer, as far as they are known. */
export interface Exchange {
  /** Which operation was called. */
  readonly operationId: OperationId;
  /** The HTTP status. Default: unknown, as in a recording of bodies; then the body tells whether it is an error. */
  readonly status?: number | undefined;
  /** The answer's headers. Default: unknown; nothing is checked of them. */
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
  /** The answer's body: a value that was parsed already, or its text; `undefined` and "" are an empty one. */
  readonly body: unknown;
  /** The id of the task that was asked for. Default: unknown. */
  readonly id?: string | undefined;
  /** Milliseconds from the request to the end of the body. Default: unknown. */
  readonly duration?: number | undefined;
}
