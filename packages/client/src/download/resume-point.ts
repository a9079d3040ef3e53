import type { PartRecord } from "./part-record.ts";
import type { ResumePoint } from "./read-answer.ts";

/**
 * Where a download goes on; undefined if it starts over.
 *
 * @param size Bytes that are there.
 * @param source What is downloaded now: of a task the id decides, as its URLs change.
 */
export function toResumePoint(
  size: number,
  record: PartRecord | undefined,
  { url, taskId }: Pick<PartRecord, "url" | "taskId">,
): ResumePoint | undefined {
  if (record === undefined || size === 0 || size > record.length) {
    return undefined;
  }
  const isSame = record.taskId && taskId ? record.taskId === taskId : record.url === url;
  const { validator, length } = record;
  // One byte at least is asked for, so that the server says whether the video is the same.
  return isSame ? { offset: Math.min(size, length - 1), validator, length } : undefined;
}
