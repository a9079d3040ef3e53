/** How many lines of a batch came to which end. */
export interface LineCounts {
  created: number;
  /** Sent by an earlier run. */
  before: number;
  /** Sent by another process at this moment. */
  elsewhere: number;
  refused: number;
  /** Sent, and the answer never came. */
  unknown: number;
}

/** `3 created, 1 refused`: the ends that lines came to, and how many were not sent. */
export function renderCounts(
  { created, before, elsewhere, refused, unknown }: LineCounts,
  unsent: number,
): string {
  const parts = [
    `${created} created`,
    before > 0 && `${before} sent before`,
    elsewhere > 0 && `${elsewhere} sent by another process`,
    refused > 0 && `${refused} refused`,
    unknown > 0 && `${unknown} perhaps accepted and billed`,
    unsent > 0 && `${unsent} not sent`,
  ];
  return parts.filter(Boolean).join(", ");
}
