import { open, readFile, unlink } from "node:fs/promises";
import { parseJson } from "../read-body.ts";
import { isObject } from "../read-place.ts";
import { withFile } from "./local-file-error.ts";
import { WRITE_ANEW } from "./open-flags.ts";

/** What `<file>.part.json` says of the video whose beginning is in `<file>.part`. */
export interface PartRecord {
  /** The strong ETag, with its quotes. */
  validator: string;
  /** Bytes of the whole video. */
  length: number;
  /** Where it is from, without the query string: two videos may have one ETag. */
  url: string;
  taskId?: string | undefined;
}

/** Read a record; undefined if there is none that can be used. */
export async function readRecord(path: string): Promise<PartRecord | undefined> {
  const value = parseJson(await readFile(path, "utf8").catch(() => ""));
  if (!isObject(value)) {
    return undefined;
  }
  const { validator, length, url, taskId } = value;
  return typeof validator === "string" && typeof length === "number" && typeof url === "string"
    ? { validator, length, url, ...(typeof taskId === "string" && { taskId }) }
    : undefined;
}

/** Write a record. If that is cut, it can't be read, and the download starts over. */
export function writeRecord(path: string, record: PartRecord): Promise<void> {
  return withFile(path, async () => {
    const handle = await open(path, WRITE_ANEW);
    try {
      await handle.writeFile(`${JSON.stringify(record)}\n`);
    } finally {
      await handle.close();
    }
  });
}

/** Remove a record, if there is one. */
export async function removeRecord(path: string): Promise<void> {
  await unlink(path).catch(() => {});
}
