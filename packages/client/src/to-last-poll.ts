/** A last poll leaves its answer twice the time of the slowest so far, and at least this many milliseconds. */
const SHORTEST_LEAD = 50;

/** When the last poll before a deadline goes out. All times are in milliseconds. */
export function toLastPoll(deadline: number, interval: number, slowest: number): number {
  return deadline - Math.min(interval, Math.max(SHORTEST_LEAD, 2 * slowest));
}
