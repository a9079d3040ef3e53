/** A part of a file: its first byte, and the one after its last. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Read a `Range` header.
 *
 * @returns Undefined if the whole file is to be sent (no header, several ranges, or not in bytes), null if there is
 * nothing at that place.
 */
export function toByteRange(header: string | null, size: number): ByteRange | null | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") {
    return undefined;
  }
  if (first === "") {
    return Number(last) === 0 ? null : { start: Math.max(0, size - Number(last)), end: size };
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) {
    return undefined;
  }
  return start >= size ? null : { start, end: last === "" ? size : Math.min(size, Number(last) + 1) };
}
