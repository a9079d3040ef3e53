import type { CallOptions, Client } from "@vidtask/client";
import type { RequestBody, RequestId } from "@vidtask/contract/request";
import { CliError } from "./cli-error.ts";

/** A call that starts a task, as far as the flags of its command say it. */
export interface Submission<Id extends RequestId> {
  /** The command's name. */
  command: string;
  operation: Id;
  /** Reads the files that flags name. */
  body(): Promise<Partial<RequestBody<Id>>>;
  /** The fields that a body must have. */
  needed: readonly (keyof RequestBody<Id> & string)[];
  /** The function of `@vidtask/client/operations`. */
  send(client: Client, body: RequestBody<Id>, options: CallOptions): Promise<unknown>;
}

/**
 * The body of a single call.
 *
 * @throws CliError with exit code 2 for a flag that is missing.
 */
export function toWholeBody<Id extends RequestId>(
  { command, needed }: Submission<Id>,
  body: Partial<RequestBody<Id>>,
): RequestBody<Id> {
  const missing = needed.find((name) => body[name] === undefined);
  if (missing === undefined && isWhole(body)) {
    return body;
  }
  throw new CliError(
    `Expected input for flag --${missing?.replaceAll("_", "-")}, or --from with a file. See vidtask ${command} --help.`,
    2,
  );

  function isWhole(value: Partial<RequestBody<Id>>): value is RequestBody<Id> {
    return needed.every((name) => value[name] !== undefined);
  }
}
