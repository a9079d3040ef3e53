import { open } from "node:fs/promises";

/** Have the new name on the disk too. Windows can't, and some file systems can't. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // The video is there all the same.
  }
}
