import type { Context } from "../context.ts";

/** How many are worth showing. */
const SHOWN = 50;

/** The ids of the tasks in this machine's journal, newest first. */
export async function proposeTaskIds(this: Context): Promise<string[]> {
  // Loaded here: nothing but a completion asks.
  const { Journal } = await import("../journal/journal.ts");
  const ids = new Journal(this.io).read().flatMap(({ id }) => id ?? []);
  return [...new Set(ids.reverse())].slice(0, SHOWN);
}
