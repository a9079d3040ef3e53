/** Microseconds of CPU that this process has taken so far, in user code and in the system. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
