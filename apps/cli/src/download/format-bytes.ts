const UNITS = ["bytes", "kB", "MB", "GB", "TB"] as const;

/** A size as people read it, in powers of ten: `12.3 MB`. */
export function formatBytes(bytes: number): string {
  const power = Math.min(
    UNITS.length - 1,
    Math.max(0, Math.floor((String(Math.floor(bytes)).length - 1) / 3)),
  );
  // Cut, not rounded: 999,999 bytes are no 1000 kB, and a part is never the whole.
  const value = Math.floor((bytes / 1_000 ** power) * 10) / 10;
  return `${power === 0 ? Math.floor(bytes) : value.toFixed(1)} ${UNITS[power]}`;
}
