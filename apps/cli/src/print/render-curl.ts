import { maskUrl } from "@vidtask/client/download";
import { isVisible } from "./is-visible.ts";

/** A request as a command line shows it. */
export interface ShownRequest {
  method: string;
  url: string;
  headers: Iterable<[string, string]>;
  body: string;
}

/** Bytes of the longest body that is an argument: Linux takes 128 KiB for one. */
const LONGEST_ARGUMENT = 100_000;

/**
 * One command line for a POSIX shell that sends a request as it is, byte by byte. The key stands in it as the variable
 * VIDTASK_API_KEY. A body that is long, or whose characters could move a cursor, comes from the shell's own `printf`.
 *
 * @param isMedia Whether the URL may be signed: then its query is masked.
 */
export function renderCurl({ method, url, headers, body }: ShownRequest, isMedia = false): string {
  const isPiped = Buffer.byteLength(body) > LONGEST_ARGUMENT || !isVisible(body);
  const words = ["curl"];
  // A URL in which curl would see patterns.
  if (/[[\]{}]/.test(url)) {
    words.push("--globoff");
  }
  if (method !== (body === "" ? "GET" : "POST")) {
    words.push("--request", method);
  }
  for (const [name, value] of headers) {
    const isKey = name.toLowerCase() === "authorization";
    words.push("--header", isKey ? '"Authorization: Bearer $VIDTASK_API_KEY"' : quote(`${name}: ${value}`));
  }
  if (body !== "") {
    words.push("--data-binary", isPiped ? "@-" : quote(body));
  }
  words.push(quote(isMedia ? maskUrl(url) : url));
  return isPiped ? `printf %b ${quote(toEscapes(body))} | ${words.join(" ")}` : words.join(" ");
}

/** A word for a POSIX shell, which takes nothing in it for its own. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Text for `printf %b`: what is not visible stands there as the numbers of its bytes. */
function toEscapes(text: string): string {
  return [...text]
    .map((character) => {
      if (character === "\\") {
        return "\\\\";
      }
      return isVisible(character)
        ? character
        : [...Buffer.from(character)].map((byte) => `\\0${byte.toString(8).padStart(3, "0")}`).join("");
    })
    .join("");
}
