import type { Policy, Told } from "./policy.ts";

const INTERVAL = 5;
const FIRST = 3 * INTERVAL;

/** Fewer earlier tasks than this teach nothing. */
const ENOUGH = 10;

/** vidtask's default, without its jitter. */
const standard: Policy = ({ elapsed }) => (elapsed === 0 ? FIRST : INTERVAL);

/** Sleeps a part of the time in which none of the last tasks was done. */
const learntStart =
  (part: number): Policy =>
  (view) =>
    view.elapsed === 0 && view.learnt.length >= ENOUGH
      ? Math.max(FIRST, part * (view.learnt[0] ?? 0))
      : standard(view);

/** Sleeps through half of what is left if the progress goes on as it did, at most three intervals, until it falls once. */
const byProgress: Policy = (view) => {
  const { elapsed, progress = 0, hasFallen } = view;
  if (elapsed === 0 || progress === 0 || hasFallen) {
    return standard(view);
  }
  const left = (elapsed * (100 - progress)) / progress;
  return Math.min(3 * INTERVAL, Math.max(INTERVAL, left / 2));
};

/** The same, but at its interval whenever the progress stands still. */
const whileRising: Policy = (view) => (view.isRising ? byProgress(view) : standard(view));

/** Gateways that tell nothing, the truth, and less than that: the progress in percent, by the share of time that passed. */
const tellers = {
  "honest progress": (passed) => Math.floor(100 * passed),
  "in steps of 10": (passed) => 10 * Math.floor(10 * passed),
  "fast, then stuck at 90": (passed) => Math.min(90, Math.floor(900 * passed)),
  "stuck at 50": (passed) => Math.min(50, Math.floor(100 * passed)),
  "stuck at 10": () => 10,
  "done at 50": (passed) => Math.floor(50 * passed),
  "any number": (passed) => Math.floor(passed * 1e6) % 100,
} satisfies Record<string, Told>;

/** A policy at each of the gateways. */
function atEach(rule: string, policy: Policy): Record<string, Trial> {
  return Object.fromEntries(
    Object.entries(tellers).map(([name, told]) => [`${rule}: ${name}`, { policy, told }]),
  );
}

/** A policy at a gateway. */
export interface Trial {
  policy: Policy;
  told: Told;
  /** Whether it goes by earlier tasks, so that their order matters. */
  learns?: boolean;
}

/** What was tried. */
export const trials: Readonly<Record<string, Trial>> = {
  "the default, without jitter": { policy: standard, told: () => undefined },
  "first poll learnt, 0.9": { policy: learntStart(0.9), told: () => undefined, learns: true },
  "first poll learnt, 0.7": { policy: learntStart(0.7), told: () => undefined, learns: true },
  ...atEach("by progress", byProgress),
  ...atEach("while it rises", whileRising),
};
