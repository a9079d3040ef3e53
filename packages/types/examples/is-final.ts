import { statusWords, type VideoTask } from "@vidtask/types";

const finalWords: readonly string[] = [...statusWords.succeeded, ...statusWords.failed];

/** Whether a body says that nothing more will come. Words that nobody has seen yet mean that it goes on. */
export function isFinal({ status }: Pick<VideoTask, "status">): boolean {
  return finalWords.includes(String(status).toLowerCase());
}
