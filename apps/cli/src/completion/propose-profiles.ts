import type { Context } from "../context.ts";

/** The names of the stored profiles. */
export async function proposeProfiles(this: Context): Promise<string[]> {
  // Loaded here: nothing but a completion asks.
  const { readProfiles } = await import("../profile/profile-store.ts");
  return [...(await readProfiles(this.io.env)).keys()];
}
