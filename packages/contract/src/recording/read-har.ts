import { JSONParser } from "@streamparser/json";

/** How much of a HAR was there. */
export interface HarEnd {
  readonly entries: number;
  /** Whether it ended as JSON does, is cut, or goes on with what is no JSON. */
  readonly state: "whole" | "cut" | "broken";
}

/**
 * Read a HAR as a stream, and hand out each entry of `log.entries`. Nothing else is kept, so that a HAR takes the memory of
 * its largest entry.
 */
export async function readHar(
  chunks: AsyncIterable<Uint8Array>,
  onEntry: (entry: unknown) => void,
): Promise<HarEnd> {
  const parser = new JSONParser({ paths: ["$.log.entries.*"], keepStack: false });
  let entries = 0;
  parser.onValue = ({ value }) => {
    entries += 1;
    onEntry(value);
  };
  for await (const chunk of chunks) {
    try {
      parser.write(chunk);
    } catch {
      return { entries, state: "broken" };
    }
  }
  return { entries, state: parser.isEnded ? "whole" : "cut" };
}
