/** How long tasks take. Times are in seconds. */
export interface Distribution {
  name: string;
  /** The share of tasks that are done by then. */
  cdf(time: number): number;
  /** The integral of `cdf` from 0 to then: how long the tasks that are done would have waited for a poll then. */
  waited(time: number): number;
  /** The time by which so large a share of tasks is done. */
  quantile(share: number): number;
}

/** A log-normal distribution, which durations of tasks follow. */
export function logNormal(median: number, sigma: number): Distribution {
  const mean = median * Math.exp(sigma ** 2 / 2);
  const cdf = (time: number) => (time <= 0 ? 0 : normalCdf(Math.log(time / median) / sigma));
  return {
    name: `${median} s, σ ${sigma}`,
    cdf,
    waited: (time) =>
      time <= 0 ? 0 : time * cdf(time) - mean * normalCdf(Math.log(time / median) / sigma - sigma),
    quantile(share) {
      let [low, high] = [0, median * Math.exp(8 * sigma)];
      for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        [low, high] = cdf(middle) < share ? [middle, high] : [low, middle];
      }
      return high;
    },
  };
}

/** So many durations that stand for the distribution: the means of slices of the same weight, so that their mean is its own. */
export function durationsOf({ cdf, waited, quantile }: Distribution, count: number): number[] {
  // What tasks that are done by then have taken, summed.
  const taken = (time: number) => time * cdf(time) - waited(time);
  const edges = Array.from({ length: count + 1 }, (_, index) => taken(quantile(index / count)));
  return edges.slice(1).map((edge, index) => count * (edge - (edges[index] ?? 0)));
}

/** The share of a normal distribution below x, by its power series, which is exact to the last digits. */
function normalCdf(x: number): number {
  if (x < -7) {
    return 0;
  }
  if (x > 7) {
    return 1;
  }
  let [sum, term] = [x, x];
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * Math.exp((-x * x) / 2 - Math.log(2 * Math.PI) / 2);
}
