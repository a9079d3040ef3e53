import { type FileHandle, open, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import type { Clock } from "../clock.ts";
import { BlockWriter } from "./block-writer.ts";
import type { Download } from "./download-options.ts";
import { withFile } from "./local-file-error.ts";
import { GO_ON } from "./open-flags.ts";
import { type PartRecord, readRecord, removeRecord, writeRecord } from "./part-record.ts";
import { syncFolder } from "./sync-folder.ts";
import { VideoDigest } from "./video-digest.ts";

/** Bytes that are read at once of what an earlier call left. */
const BLOCK = 1 << 20;

/** `<file>.part`, with what is known of the video that it is the beginning of. */
export class PartFile {
  readonly #target: string;
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #writer: BlockWriter;
  /** Undefined if what is there can't be gone on with. */
  record: PartRecord | undefined;
  /** Bytes that are there, those on their way to the disk included. */
  size: number;
  /** Bytes that came in this call, also those that were thrown away since. */
  received = 0;
  /** Bytes that were there before this call. */
  resumedFrom = 0;
  digest = new VideoDigest();
  #isSpoilt = false;

  private constructor(
    target: string,
    handle: FileHandle,
    writer: BlockWriter,
    record: PartRecord | undefined,
    size: number,
  ) {
    this.#target = target;
    this.#path = `${target}.part`;
    this.#handle = handle;
    this.#writer = writer;
    this.record = record;
    this.size = size;
  }

  /** Open what an earlier call left, or begin. */
  static async open(target: string, clock: Clock): Promise<PartFile> {
    const path = `${target}.part`;
    const handle = await withFile(path, () => open(path, GO_ON));
    const { size } = await handle.stat();
    const record = await readRecord(`${path}.json`);
    const writer = new BlockWriter(handle, size, () => clock.now());
    const usable = record && size <= record.length ? record : undefined;
    return new PartFile(target, handle, writer, usable, size);
  }

  /** Start over. In this order: a process that is killed in between leaves no old bytes with a new record. */
  async begin(record: PartRecord | undefined): Promise<void> {
    await withFile(this.#path, () => this.#writer.moveTo(0));
    await withFile(this.#path, () => this.#handle.truncate(0));
    await removeRecord(`${this.#path}.json`);
    if (record) {
      await writeRecord(`${this.#path}.json`, record);
    }
    this.record = record;
    this.size = 0;
    this.resumedFrom = 0;
    this.digest = new VideoDigest();
  }

  /** Go on behind the first `size` bytes, which are read once more for the digest if this call did not write them. */
  async resume(size: number, signal: AbortSignal): Promise<void> {
    await withFile(this.#path, () => this.#writer.moveTo(size));
    if (this.digest.size !== size) {
      this.resumedFrom = size;
      this.digest = new VideoDigest();
      const block = Buffer.allocUnsafe(BLOCK);
      while (this.digest.size < size) {
        signal.throwIfAborted();
        const { size: from } = this.digest;
        const { bytesRead } = await withFile(this.#path, () =>
          this.#handle.read(block, 0, Math.min(BLOCK, size - from), from),
        );
        if (bytesRead === 0) {
          throw new Error(`${this.#path} was cut by another process.`);
        }
        this.digest.update(block.subarray(0, bytesRead));
      }
    }
    this.size = size;
  }

  async append(bytes: Uint8Array): Promise<void> {
    this.digest.update(bytes);
    this.size += bytes.byteLength;
    this.received += bytes.byteLength;
    await withFile(this.#path, () => this.#writer.write(bytes));
  }

  /** Put the whole video in the target's place, at once. */
  async finish(beforeRename: () => Promise<void>): Promise<void> {
    await withFile(this.#path, async () => {
      await this.#writer.end();
      await this.#handle.sync();
    });
    await beforeRename();
    await withFile(this.#target, () => rename(this.#path, this.#target));
    await removeRecord(`${this.#path}.json`);
    await syncFolder(dirname(this.#target));
  }

  /** What is told of the video once it is there. */
  toDownload(): Download {
    const { container } = this.digest;
    if (container === undefined) {
      throw new Error("What is no video has been refused before.");
    }
    return {
      skipped: false,
      file: this.#target,
      bytes: this.size,
      sha256: this.digest.sha256(),
      container,
      resumedFrom: this.resumedFrom,
    };
  }

  /** Have it removed when it is closed: nothing can go on from what is there. */
  discard(): void {
    this.#isSpoilt = true;
  }

  /** Close it. What came is kept for the next call. */
  async close(): Promise<void> {
    await this.#writer.end().catch(() => {});
    await this.#handle.close();
    if (this.#isSpoilt || this.size === 0) {
      await removeRecord(`${this.#path}.json`);
      await unlink(this.#path).catch(() => {});
    }
  }
}
