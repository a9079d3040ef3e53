import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import type { BatchFlags } from "./batch-flags.ts";

/** So many creates need no question. */
const UNASKED = 20;

/**
 * Make sure that so many creates are meant: each is paid for.
 *
 * @throws CliError with exit code 2 if they are not, or if nobody can be asked.
 */
export async function confirm(
  { ask }: Io,
  { yes, from }: BatchFlags,
  count: number,
  baseUrl: string,
): Promise<void> {
  if (count <= UNASKED || yes) {
    return;
  }
  const what = `${count} videos at ${baseUrl}, each of which is paid for`;
  if (!ask || from === "-") {
    throw new CliError(`This would create ${what}. Add --yes if you mean it, or --max to send fewer.`, 2);
  }
  const answer = await ask(`Create ${what}? [y/N] `).catch((error) => {
    throw error instanceof CliError ? new CliError("Interrupted; nothing was sent.", error.exitCode) : error;
  });
  if (!/^y(es)?$/i.test(answer.trim())) {
    throw new CliError("Nothing was sent.", 2);
  }
}
