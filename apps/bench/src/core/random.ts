/** Numbers from 0 up to 1 that are the same in each run: a generator after Park and Miller. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
