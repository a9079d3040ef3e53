/** The models that the contract lists. */
export async function proposeModels(): Promise<readonly string[]> {
  // Loaded here: nothing but a completion asks.
  return (await import("@vidtask/contract/request")).models;
}
