const MODULUS = 2_147_483_647;
const FACTOR = 48_271;

/** Numbers from 0 up to 1 that are the same in each run: a generator after Park and Miller. */
export function randomFrom(seed: number): () => number {
  // The first numbers of small seeds are small too.
  let state = (seed * FACTOR * 7_919) % MODULUS;
  return () => {
    state = (state * FACTOR) % MODULUS;
    return state / MODULUS;
  };
}
