const UNITS: Record<string, number> = { s: 1_000, sec: 1_000, min: 60_000, m: 60_000, h: 3_600_000 };

/** How often something may start. */
export interface Rate {
  /** Milliseconds from one start to the next. */
  interval: number;
}

/** Parse a rate such as `20/min`, `1/s` or `500/h`. */
export function parseRate(input: string): Rate {
  const [, count = "", unit = ""] = /^(\d+(?:\.\d+)?)\/(s|sec|m|min|h)$/.exec(input) ?? [];
  const interval = (UNITS[unit] ?? 0) / Number(count);
  if (!(interval > 0 && interval <= 86_400_000)) {
    throw new SyntaxError(`${input} is not a rate such as 20/min, 1/s or 500/h`);
  }
  return { interval };
}
