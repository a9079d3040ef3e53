import { checkRecording, type RecordingOptions } from "@vidtask/contract/recording";

/** The key of recorded requests. */
export const KEY = "sk-recorded-0123456789";
/** A task on its way that has nothing to be found. */
export const VEO = {
  id: "veo:1",
  status: "processing",
  video_url: null,
  status_update_time: 1_790_000_000_000,
};
/** When a check begins. */
export const startedAt = new Date("2026-09-21T14:13:20Z");

/** What is special in an entry. */
export interface EntryParts {
  method?: string;
  url?: string;
  status?: number;
  body?: unknown;
  content?: object;
  headers?: object[];
  requestHeaders?: object[];
  response?: object;
  time?: number;
}

/** An entry of a HAR as browsers write them. */
export function entryOf(parts: EntryParts = {}) {
  const { method = "GET", url = "https://gateway.example/v1/video/query?id=veo%3A1", status = 200 } = parts;
  const words = parts.body === undefined ? JSON.stringify(VEO) : `${parts.body}`;
  const json = { name: "Content-Type", value: "application/json" };
  return {
    startedDateTime: "2026-09-21T14:13:20Z",
    time: parts.time ?? 120.4,
    request: {
      method,
      url,
      headers: parts.requestHeaders ?? [{ name: "authorization", value: `Bearer ${KEY}` }],
    },
    response: {
      status,
      headers: parts.headers ?? [{ name: ":status", value: "200" }, json],
      content: parts.content ?? { size: words.length, mimeType: "application/json", text: words },
      ...parts.response,
    },
  };
}

/** A HAR of entries. */
export function harOf(entries: object[]): string {
  return JSON.stringify({ log: { version: "1.2", pages: [{ id: "page_1" }], entries } });
}

/** A text in chunks of so many bytes. */
export async function* chunksOf(words: string, size = 64): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(words);
  for (let start = 0; start < bytes.length; start += size) {
    yield bytes.subarray(start, start + size);
  }
}

/** Check a recording. */
export function check(words: string, options: Partial<RecordingOptions> = {}) {
  return checkRecording(chunksOf(words), { name: "traffic.har", startedAt, ...options });
}

/** Its cases, and the rules that each found. */
export async function casesOf(words: string, options: Partial<RecordingOptions> = {}) {
  const { cases } = await check(words, options);
  return cases.map(({ name, findings }) => [name, ...findings.map(({ rule }) => rule)]);
}
