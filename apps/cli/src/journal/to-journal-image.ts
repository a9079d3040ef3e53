import { createHash } from "node:crypto";
import { maskUrl } from "@vidtask/client/download";

/** An image as the journal keeps it: a URL without its query, which may be a signature; of all else hash and length. */
export function toJournalImage(image: string): string {
  if (/^https?:\/\//i.test(image)) {
    return maskUrl(image);
  }
  const [, kind = "text", base64 = "", data = image] =
    /^data:([^;,]*)[^,]*?(;base64)?,(.*)$/s.exec(image) ?? [];
  const bytes = Buffer.from(data, base64 ? "base64" : "utf8");
  return `${kind}, ${bytes.length} bytes, sha256 ${createHash("sha256").update(bytes).digest("hex")}`;
}
