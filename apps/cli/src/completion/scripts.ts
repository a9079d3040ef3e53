import { bash } from "./bash.ts";
import { fish } from "./fish.ts";
import { powershell } from "./powershell.ts";
import type { Shell } from "./shell.ts";
import { zsh } from "./zsh.ts";

/** The script for each shell, which asks `vidtask __complete` for what may stand next. */
export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell };
