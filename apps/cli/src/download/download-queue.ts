/** Downloads that wait for their turn. */
export interface DownloadQueue {
  add(download: () => Promise<void>): void;
  /** Resolves once all are done; rejects with the first error. */
  end(): Promise<void>;
}

/** How many run at once: more would only share the line. */
const AT_ONCE = 2;

/** Create a queue of downloads, so that the wait for other tasks goes on beside them. */
export function createDownloadQueue(): DownloadQueue {
  const lanes: Promise<void>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  let turn = 0;
  return {
    add(download) {
      const lane = turn % AT_ONCE;
      turn += 1;
      const next = (lanes[lane] ?? Promise.resolve()).then(download);
      // Told at the end; until then it is nobody's.
      next.catch(() => {});
      lanes[lane] = next;
    },
    end: () => Promise.all(lanes).then(() => {}),
  };
}
