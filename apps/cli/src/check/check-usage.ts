import type { CheckFlags } from "../check-flags.ts";
import { CliError } from "../cli-error.ts";

/**
 * Check that the flags of a check go together.
 *
 * @throws CliError with exit code 2.
 */
export function checkUsage(flags: CheckFlags): void {
  const { paid, model, har, viaProxy, id } = flags;
  if ((paid ?? false) !== (model !== undefined)) {
    throw new CliError("--paid and --model belong together: a paid check makes one task with that model.", 2);
  }
  if (har !== undefined && (viaProxy || paid || id !== undefined)) {
    throw new CliError("--har checks what is recorded: leave --via-proxy, --paid and --id out.", 2);
  }
  if (viaProxy && (paid || id !== undefined)) {
    throw new CliError("--via-proxy checks what passes: leave --paid and --id out.", 2);
  }
  const needs = [
    ["prompt", "paid", paid],
    ["taskTimeout", "paid", paid],
    ["noJournal", "paid", paid],
    ["port", "viaProxy", viaProxy],
    ["name", "report", flags.report !== undefined],
    ["timeout", "a live check", har === undefined && !viaProxy],
  ] as const;
  for (const [flag, other, isThere] of needs) {
    if (flags[flag] !== undefined && !isThere) {
      throw new CliError(`${toFlag(flag)} needs ${toFlag(other)}.`, 2);
    }
  }
}

/** A flag as it is written: `--task-timeout`; words stay as they are. */
function toFlag(name: string): string {
  return name.includes(" ") ? name : `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
