/** Headers that are of one connection, not of the message. */
const hopByHop = [
  "Connection",
  "Keep-Alive",
  "Proxy-Authenticate",
  "Proxy-Authorization",
  "Proxy-Connection",
  "TE",
  "Trailer",
  "Transfer-Encoding",
  "Upgrade",
];

/**
 * Headers to pass on: without those of the connection, and those that it names.
 *
 * @param more Others to leave out.
 */
export function passHeaders(headers: Headers, more: readonly string[]): Headers {
  const passed = new Headers(headers);
  const named = headers.get("Connection")?.split(",") ?? [];
  for (const name of [...hopByHop, ...more, ...named.map((part) => part.trim()).filter(isName)]) {
    passed.delete(name);
  }
  return passed;
}

function isName(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}
