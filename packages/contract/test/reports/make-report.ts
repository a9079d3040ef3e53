import { checkGateway, type Report } from "@vidtask/contract";
import { createSimulator, type SimulatorOptions } from "@vidtask/simulator";

/** The report of a check of the simulator with a paid task, in no time. */
export async function makeReport(
  options: SimulatorOptions,
  accept: { rule: string }[] = [],
): Promise<Report> {
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const gateway = createSimulator({ clock, seed: 1, apiKey: "sk-good", ...options });
  return checkGateway({
    baseUrl: "https://gateway.example",
    apiKey: "sk-good",
    paid: { model: "veo3.1-fast", prompt: "A boat", interval: 30_000 },
    accept,
    clock,
    startedAt: new Date("2026-01-02T03:04:05.678Z"),
    async fetch(request) {
      now += 120;
      return gateway.fetch(request);
    },
  });
}

/** A report with findings of each severity, of which one is accepted. */
export function makeFullReport(): Promise<Report> {
  return makeReport({ dialect: "envelope", faults: [{ name: "html-200", after: 5, times: 2 }] }, [
    { rule: "field-alias" },
  ]);
}
