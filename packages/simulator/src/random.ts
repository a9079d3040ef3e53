/** Gives numbers from 0 up to 1. */
export type Draw = () => number;

const LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Crockford's alphabet, which ULIDs are written in. */
const CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A small generator (mulberry32): the same seed gives the same numbers everywhere.
 *
 * @param seed A whole number; its lower 32 bits count.
 */
export function mulberry32(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number of 32 bits. */
export function drawSeed(draw: Draw): number {
  return Math.floor(draw() * 2 ** 32);
}

function drawText(draw: Draw, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[Math.floor(draw() * alphabet.length)]).join("");
}

/** So many hexadecimal digits. */
export function drawHex(draw: Draw, length: number): string {
  let text = "";
  while (text.length < length) {
    text += drawSeed(draw).toString(16).padStart(8, "0");
  }
  return text.slice(0, length);
}

/** So many letters and digits. */
export function drawAlphanumeric(draw: Draw, length: number): string {
  return drawText(draw, LETTERS_AND_DIGITS, length);
}

/** What looks like a ULID in lower case: ten characters of time, sixteen at random. */
export function drawUlid(draw: Draw, milliseconds: number): string {
  let time = "";
  for (let rest = milliseconds; time.length < 10; rest = Math.floor(rest / 32)) {
    time = `${CROCKFORD[rest % 32]}${time}`;
  }
  return time + drawText(draw, CROCKFORD, 16);
}

/** A UUID of version 4. */
export function drawUuid(draw: Draw): string {
  const hex = drawHex(draw, 32);
  // The last of these digits is 8, 9, a or b.
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return [...parts, hex.slice(20)].join("-");
}
