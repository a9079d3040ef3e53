// Preloaded with `--import`: the clock and the timers of a process run a hundred times faster.
const now = performance.now.bind(performance);
const { setTimeout: sleep } = globalThis;
Object.assign(performance, { now: () => now() * 100 });
Object.assign(globalThis, {
  setTimeout: (wake: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) =>
    sleep(wake, milliseconds / 100, ...args),
});
