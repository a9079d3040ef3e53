import type { Policy, Told } from "./policy.ts";

const INTERVAL = 5;
const FIRST = 3 * INTERVAL;

/** Fewer earlier tasks than this teach nothing. */
const ENOUGH = 10;

/** vidtask's default, without its jitter. */
const standard: Policy = ({ elapsed }) => (elapsed === 0 ? FIRST : INTERVAL);

/** Sleeps nine tenths of the time in which none of the last tasks was done. */
const learntStart: Policy = (view) =>
  view.elapsed === 0 && view.learnt.length >= ENOUGH
    ? Math.max(FIRST, 0.9 * (view.learnt[0] ?? 0))
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
function atEach(rule: string, policy: Policy): Record<string, { policy: Policy; told: Told }> {
  return Object.fromEntries(
    Object.entries(tellers).map(([name, told]) => [`${rule}: ${name}`, { policy, told }]),
  );
}

/** What was tried: a policy at a gateway. */
export const trials: Readonly<Record<string, { policy: Policy; told: Told }>> = {
  "the default, without jitter": { policy: standard, told: () => undefined },
  "first poll learnt": { policy: learntStart, told: () => undefined },
  ...atEach("by progress", byProgress),
  ...atEach("while it rises", whileRising),
};
