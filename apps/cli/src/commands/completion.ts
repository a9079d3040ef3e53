import { buildCommand } from "@stricli/core";
import { parseShell, SHELLS, type Shell } from "../completion/shell.ts";
import type { Context } from "../context.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask completion` */
export const completion = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.completion.brief,
      fullDescription: text.commands.completion.description,
      customUsage: ["bash", "fish > ~/.config/fish/completions/vidtask.fish"],
    },
    parameters: {
      flags: {},
      positional: {
        kind: "tuple",
        parameters: [
          {
            brief: text.commands.completion.arguments.shell,
            parse: parseShell,
            placeholder: "shell",
            proposeCompletions: () => SHELLS,
          },
        ],
      },
    },
    async func(this: Context, _flags: object, shell: Shell) {
      // Loaded here: its help needs no script.
      this.io.stdout.write((await import("../completion/scripts.ts")).scripts[shell]);
    },
  });
