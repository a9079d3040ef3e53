import type { Cell, Results } from "../src/core/results.ts";

/** A cell whose ratio is this. */
function cellOf(ratio: number): Cell {
  const spread = { median: ratio, low: ratio - 0.1, high: ratio + 0.1 };
  return { median: 100 * ratio, low: 90 * ratio, high: 110 * ratio, ratio: spread };
}

/** Results in which a query of vidtask takes so many times the CPU time of openapi-fetch. */
export function resultsOf(ratio: number): Results {
  return {
    machine: { cpu: "A CPU", cores: 2, memory: 8, system: "Linux 6", node: "24.0.0" },
    parts: {
      calls: {
        run: { date: "2026-01-01", commit: "a1b2c3d", load: 0.25, isPinned: true },
        versions: { "openapi-fetch": "0.17.0" },
        tables: [
          {
            id: "cpu",
            title: "CPU time of one call",
            unit: "µs",
            reference: "openapi-fetch",
            columns: ["1 in flight", "64 in flight"],
            rows: [
              { name: "openapi-fetch", cells: [cellOf(1), null] },
              { name: "vidtask queryTask", cells: [cellOf(ratio), cellOf(ratio)] },
              { name: "ky <2>", cells: [cellOf(2), cellOf(2)] },
            ],
          },
        ],
      },
    },
  };
}
