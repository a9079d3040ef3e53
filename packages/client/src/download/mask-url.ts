/** A URL that may be shown: media URLs are often signed, and their query string is the key to the video. */
export function maskUrl(url: string | URL): string {
  const text = String(url);
  if (!URL.canParse(text)) {
    return text.replace(/[?#].*$/s, "?…");
  }
  const { protocol, host, pathname, search } = new URL(text);
  return `${protocol}//${host}${pathname}${search && "?…"}`;
}
