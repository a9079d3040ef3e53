import { type ApplicationText, FlagNotFoundError, text_en } from "@stricli/core";
import { toVisible } from "./visible.ts";

/**
 * What the command line says when a call fails: one line, with the program's name before it.
 *
 * @param command The command that was called, if it is one: its help is pointed to.
 */
export function createErrorText(command: string | undefined): ApplicationText {
  const toLine = (message: string) => `vidtask: ${toVisible(message)}`;
  const toUsageLine = (message: string) =>
    toLine(
      `${/[.?!]$/.test(message) ? message : `${message}.`} See vidtask ${command ? `${command} ` : ""}--help.`,
    );
  return {
    ...text_en,
    noCommandRegisteredForInput: (args) => toUsageLine(text_en.noCommandRegisteredForInput(args)),
    exceptionWhileParsingArguments: (error) =>
      toUsageLine(
        // By class, not by name: minifiers rename it.
        error instanceof FlagNotFoundError && error.corrections.length > 0
          ? `No flag registered for --${error.input}, did you mean ${toDocumented(error.corrections)}?`
          : error instanceof Error
            ? error.message
            : String(error),
      ),
    commandErrorResult: (error) => toLine(error.message),
    // A defect: its stack would tell a user nothing.
    exceptionWhileRunningCommand: (error) => toLine(String(error)),
  };
}

/** Flags as the help spells them, each once: `--meta-data`. */
function toDocumented(names: readonly string[]): string {
  const flags = names.map((name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  return [...new Set(flags)].join(" or ");
}
