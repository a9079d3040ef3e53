/** The timer of each response's call. Until it is cleared, with the body, it holds the call in memory. */
export const timers = new WeakMap<Response, ReturnType<typeof setTimeout>>();

/**
 * Make a call that is over when its time is up or its caller aborts, though what makes it may be deaf to that.
 *
 * @param abort Aborts what makes the call, also while the body is read.
 */
export function timeLimit(
  request: Request,
  abort: AbortController,
  milliseconds: number,
  exchange: () => Promise<Response>,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      abort.abort(request.signal.reason ?? new DOMException("timed out", "TimeoutError"));
      reject(abort.signal.reason);
    };
    request.signal.addEventListener("abort", end);
    const timer = setTimeout(end, milliseconds);
    exchange().then(
      (response) => {
        timers.set(response, timer);
        // A raw call of openapi-fetch reads its body unseen. A browser's timer is a number.
        timer.unref?.();
        resolve(response);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
