// Preloaded with `--import`: the clock and the timers of a process run twenty-five times faster: much faster, and a busy machine would miss what lasts seconds.
const now = performance.now.bind(performance);
const { setTimeout: sleep } = globalThis;
Object.assign(performance, { now: () => now() * 25 });
Object.assign(globalThis, {
  setTimeout: (wake: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) =>
    sleep(wake, milliseconds / 25, ...args),
});
