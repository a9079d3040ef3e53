/** What the first bytes of each kind of image are, each a character; a dot is any. */
const HEADS = [
  ["image/png", /^\x89PNG\r\n/],
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/gif", /^GIF8[79]a/],
  ["image/webp", /^RIFF....WEBP/s],
] as const;

/** The media type of an image by its first bytes; undefined if it is none that gateways are known to take. */
export function toImageType(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  return HEADS.find(([, pattern]) => pattern.test(head))?.[0];
}
