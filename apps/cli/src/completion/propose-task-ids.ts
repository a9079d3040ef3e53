import type { Context } from "../context.ts";

/** How many are worth showing. */
const SHOWN = 50;

/** The ids of the tasks in this machine's journal, newest first. A gateway could give one that would be read as a flag. */
export async function proposeTaskIds(this: Context): Promise<string[]> {
  // Loaded here: nothing but a completion asks.
  const { Journal } = await import("../journal/journal.ts");
  const ids = new Journal(this.io).read().flatMap(({ id }) => (id && !id.startsWith("-") ? id : []));
  return [...new Set(ids.reverse())].slice(0, SHOWN);
}
