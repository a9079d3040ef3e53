import { createHash } from "node:crypto";
import type { LineIdentity } from "../journal/journal-event.ts";

/** The identities of bodies: of each the hash of its canonical form, and which it is among equals. */
export function toIdentities(bodies: readonly unknown[]): LineIdentity[] {
  const counts = new Map<string, number>();
  return bodies.map((body) => {
    const sha256 = createHash("sha256").update(toCanonical(body)).digest("hex");
    const ordinal = counts.get(sha256) ?? 0;
    counts.set(sha256, ordinal + 1);
    return { sha256, ordinal };
  });
}

/** JSON with its keys in one order and without blanks: two texts that mean the same become one. */
export function toCanonical(value: unknown): string {
  return JSON.stringify(value, (_, node) =>
    typeof node === "object" && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  );
}
