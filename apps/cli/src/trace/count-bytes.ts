import type { ChunkReader } from "@vidtask/client/download";

/**
 * A reader that counts what is read.
 *
 * @param end Told once how many bytes came, and what broke it off if anything did.
 */
export function countBytes(reader: ChunkReader, end: (size: number, broken?: unknown) => void): ChunkReader {
  let size = 0;
  let isOver = false;
  function tell(broken?: unknown): void {
    if (!isOver) {
      isOver = true;
      end(size, broken);
    }
  }
  return {
    async read() {
      try {
        const chunk = await reader.read();
        size += chunk.value?.byteLength ?? 0;
        if (chunk.value === undefined) {
          tell();
        }
        return chunk;
      } catch (error) {
        tell(error);
        throw error;
      }
    },
    cancel() {
      tell();
      return reader.cancel();
    },
  };
}
