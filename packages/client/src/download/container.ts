/** A kind of file that holds a video. */
export type Container = "mp4" | "mov" | "webm" | "mkv" | "avi" | "ts";

/** How many bytes of a file tell its container: two whole packets of MPEG-TS, and the start of a third. */
export const HEAD_SIZE = 377;

const TS_PACKET = 188;

/**
 * The container of a video by its first bytes; undefined if it is no video: a page, JSON, a picture. GIF and WebP are
 * pictures here: gateways send them as stills and previews, not as the video.
 *
 * @param head The first `HEAD_SIZE` bytes, or the whole of a shorter file.
 */
export function toContainer(head: Uint8Array): Container | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, HEAD_SIZE)).toString(
    "latin1",
  );
  const type = text.slice(4, 8);
  if (type === "ftyp") {
    return text.slice(8, 12) === "qt  " ? "mov" : "mp4";
  }
  // Old QuickTime files have no ftyp.
  if (["moov", "mdat", "wide"].includes(type)) {
    return "mov";
  }
  if (text.startsWith("\x1a\x45\xdf\xa3")) {
    return text.includes("webm") ? "webm" : "mkv";
  }
  if (text.startsWith("RIFF") && text.startsWith("AVI ", 8)) {
    return "avi";
  }
  const isSync = (place: number) => text[place] === "G";
  return isSync(0) && isSync(TS_PACKET) && (text.length < HEAD_SIZE || isSync(2 * TS_PACKET))
    ? "ts"
    : undefined;
}
