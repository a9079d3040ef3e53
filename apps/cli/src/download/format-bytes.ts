const UNITS = ["bytes", "kB", "MB", "GB", "TB"] as const;

/** A size as people read it, in powers of ten: `12.3 MB`. */
export function formatBytes(bytes: number): string {
  const power = toPower(bytes);
  return `${toNumber(bytes, power)} ${UNITS[power]}`;
}

/** How much of a whole is there, in the unit of the whole, and always as wide: ` 0.5 of 12.3 MB`. */
export function formatPart(bytes: number, whole: number): string {
  const power = toPower(whole);
  const total = toNumber(whole, power);
  return `${toNumber(bytes, power).padStart(total.length)} of ${total} ${UNITS[power]}`;
}

function toPower(bytes: number): number {
  return Math.min(UNITS.length - 1, Math.floor((`${Math.floor(bytes)}`.length - 1) / 3));
}

/** Cut, not rounded: 999,999 bytes are no 1000 kB, and a part is never shown as the whole. */
function toNumber(bytes: number, power: number): string {
  return power === 0 ? `${Math.floor(bytes)}` : (Math.floor((bytes / 1_000 ** power) * 10) / 10).toFixed(1);
}
