const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** Wraps a text in the codes of a style, or gives it back as it is. */
export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Create what colours a terminal's text, or leaves it. */
export function createPaint(color: boolean): Paint {
  return (style, text) => {
    const [open, close] = CODES[style];
    return color && text !== "" ? `\x1b[${open}m${text}\x1b[${close}m` : text;
  };
}
