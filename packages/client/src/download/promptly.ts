/** Milliseconds that an aborted run has to put away its file. */
const GRACE = 10;

/**
 * The outcome of a run, which obeys the signal; what can't, such as a write to a slow disk, goes on unseen when the
 * caller has long been told.
 */
export function promptly<Value>(run: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) {
    return run;
  }
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const abort = () => {
      timer = setTimeout(() => reject(signal.reason), GRACE);
    };
    signal.addEventListener("abort", abort, { once: true });
    run
      .then(resolve, (error) => reject(signal.aborted ? signal.reason : error))
      .finally(() => {
        signal.removeEventListener("abort", abort);
        clearTimeout(timer);
      });
  });
}
