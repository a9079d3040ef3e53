import { randomUUID } from "node:crypto";
import { access, mkdir, open, readdir, rmdir, stat, unlink, utimes } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { FileBusyError } from "./download-errors.ts";
import { hasCode, withFile } from "./local-file-error.ts";
import { isAlive, type LockOwner, thisOwner } from "./lock-owner.ts";

/** Milliseconds between two signs of life of a lock's owner. */
const BEAT = 10_000;
/** Milliseconds without one until an owner that can't be looked up, as in another container, counts as dead. */
const SILENCE = 60_000;
/** Milliseconds that the first comer waits for others to give way. */
const PATIENCE = 1_000;

/** How often the folder of the locks is made, while others remove it. */
const MOST_TRIES = 100;

/** How many locks this process took or tried to. */
let turns = 0;

/** A file that this process alone writes. */
export interface FileLock {
  /** @throws FileBusyError if another process took the lock away, since this one slept for too long. */
  check(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Lock a file without a call that only some systems have. Each comer puts a file of its own, with its process in the
 * name, into one folder, then looks who else is there: whoever finds an earlier live one gives way. A lock that a crash
 * left is removed by its own name, so that nobody can remove the lock of a third by mistake, as with one shared file.
 *
 * @throws FileBusyError
 */
export async function lockFile(target: string): Promise<FileLock> {
  const folder = `${target}.part.lock`;
  const self = await thisOwner();
  const own = await withFile(target, () => announce(folder, self));
  const release = async () => {
    clearInterval(beat);
    await unlink(own).catch(() => {});
    // Fails while another one is in it.
    await rmdir(folder).catch(() => {});
  };
  const beat = setInterval(() => void utimes(own, new Date(), new Date()).catch(() => {}), BEAT);
  beat.unref();
  try {
    for (const end = performance.now() + PATIENCE; ; await pause(10)) {
      const others = await withFile(target, () => findLive(folder, own, self));
      if (others.length === 0) {
        return {
          check: () => access(own).catch(() => Promise.reject(new FileBusyError(target, folder))),
          release,
        };
      }
      if (others.some((name) => name < basename(own)) || performance.now() > end) {
        throw new FileBusyError(target, folder);
      }
    }
  } catch (error) {
    await release();
    throw error;
  }
}

/** Put this process's file into the folder. */
async function announce(folder: string, { pid, start, place }: LockOwner): Promise<string> {
  // Sorted by time, as the earliest goes first; within this process by their number too.
  turns += 1;
  const time = `${Date.now()}`.padStart(15, "0") + `${turns}`.padStart(9, "0");
  const own = join(folder, `${time}.${pid}.${start}.${place}.${randomUUID()}`);
  for (let tries = 1; ; tries += 1) {
    await mkdir(folder).catch(ignore("EEXIST"));
    try {
      await (await open(own, "wx")).close();
      return own;
    } catch (error) {
      // Its last user has just removed the folder; not so often, unless it is a link that leads nowhere.
      if (tries === MOST_TRIES || !hasCode(error, "ENOENT")) {
        throw error;
      }
    }
  }
}

/** The names of the other locks whose owners live. Those of the dead are removed. */
async function findLive(folder: string, own: string, self: LockOwner): Promise<string[]> {
  const live: string[] = [];
  for (const name of await readdir(folder)) {
    const [, pid, start = "", place = ""] = /^\d{24}\.(\d+)\.(\d+)\.(\w+)\.[\w-]{36}$/.exec(name) ?? [];
    if (pid === undefined || name === basename(own)) {
      continue;
    }
    const path = join(folder, name);
    const alive = await isAlive({ pid: Number(pid), start, place }, self);
    if (alive ?? (await hasBeat(path, own))) {
      live.push(name);
    } else {
      await unlink(path).catch(ignore("ENOENT"));
    }
  }
  return live;
}

/** Whether there was a sign of life, by the clock of the file system: other machines have other clocks. */
async function hasBeat(path: string, own: string): Promise<boolean> {
  const now = new Date();
  await utimes(own, now, now);
  const other = await stat(path).catch(ignore("ENOENT"));
  return other !== undefined && (await stat(own)).mtimeMs - other.mtimeMs < SILENCE;
}

function ignore(code: string): (error: unknown) => undefined {
  return (error) => {
    if (!hasCode(error, code)) {
      throw error;
    }
  };
}
