import { isCommand } from "./routes.ts";

/** `help` and `help <command>` as the flag that they stand for. What else `help` is asked for stays: a topic, or a slip. */
export function expandHelp(words: readonly string[]): readonly string[] {
  const [first, command, ...rest] = words;
  if (first !== "help") {
    return words;
  }
  if (command === undefined) {
    return ["--help"];
  }
  return isCommand(command) ? [command, ...rest, "--help"] : words;
}
