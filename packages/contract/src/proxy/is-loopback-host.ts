/** Whether a `Host` header names this machine: a page of another host could reach it by DNS rebinding otherwise. */
export function isLoopbackHost(host = ""): boolean {
  // The port may be another one: some forward it.
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host);
}
