/** The share of tasks that Turbo took from its cache, by what it printed at its end; undefined if it did not run. */
export function readHits(output: string): number | undefined {
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? [];
  return total === undefined ? undefined : Number(cached) / Number(total);
}
