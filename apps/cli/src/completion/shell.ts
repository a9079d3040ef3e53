/** The shells that there is a completion for. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

/** One of them. */
export type Shell = (typeof SHELLS)[number];

/**
 * Parse the name of a shell.
 *
 * @throws SyntaxError
 */
export function parseShell(input: string): Shell {
  const shell = SHELLS.find((name) => name === input);
  if (shell === undefined) {
    throw new SyntaxError(`There is a script for ${SHELLS.join(", ")}`);
  }
  return shell;
}
