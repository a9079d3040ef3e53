import { randomFrom } from "./random.ts";
import { shuffle } from "./shuffle.ts";

/** What one contender measured in one round, by the name of the measure. */
export type Sample<Measure extends string> = Record<Measure, number>;

/** Measures one contender once. */
export type Contender<Measure extends string> = () => Promise<Sample<Measure>>;

/** The numbers of each contender and measure, in the order of the rounds. */
export type Samples<Measure extends string> = (name: string, measure: Measure) => number[];

/**
 * Let contenders take turns, round after round: many short rounds rather than one long one, so that noise hits all alike.
 * Each round has an order of its own, so that none always runs after the same one; the orders are the same in each run.
 */
export async function alternate<Measure extends string>(
  contenders: Readonly<Record<string, Contender<Measure>>>,
  rounds: number,
): Promise<Samples<Measure>> {
  const entries = Object.entries(contenders);
  const samples = new Map<string, Sample<Measure>[]>(entries.map(([name]) => [name, []]));
  const random = randomFrom(11);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of shuffle(entries, random)) {
      samples.get(name)?.push(await measure());
    }
  }
  return (name, measure) => (samples.get(name) ?? []).map((sample) => sample[measure]);
}
