/**
 * The headers of a request for media.
 *
 * @param more Those that outrank the usual ones, the last first.
 */
export function toMediaHeaders(...more: (Record<string, string> | undefined)[]): Headers {
  // As it is: a compressed body has another length, and no ranges.
  const headers = new Headers({ Accept: "video/*, */*;q=0.5", "Accept-Encoding": "identity" });
  for (const [name, value] of more.flatMap((part) => Object.entries(part ?? {}))) {
    headers.set(name, value);
  }
  return headers;
}
