import { idPlaces } from "@vidtask/types";
import { readFirst, toText } from "./read-place.ts";

/** The id in the answer of a create call, or undefined if it has none. Use it as it is, with its prefix. */
export function readId(body: unknown): string | undefined {
  // Texts only: a number in /data/id is a row of the gateway's database.
  return readFirst(body, idPlaces, toText);
}
