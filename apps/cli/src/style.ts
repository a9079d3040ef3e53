import { hasColor } from "./has-color.ts";
import type { Io, Output } from "./io.ts";

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** Wraps a text in the codes of a style, or gives it back as it is. */
export type Style = (style: keyof typeof CODES, text: string) => string;

/** Colours for an output: as FORCE_COLOR, NO_COLOR and TERM say, else only on a terminal. */
export function createStyle(env: Io["env"], output: Output): Style {
  return (style, text) => {
    const [open, close] = CODES[style];
    return hasColor(env, output) ? `\x1b[${open}m${text}\x1b[${close}m` : text;
  };
}
