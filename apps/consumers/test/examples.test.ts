import { expect, test } from "vitest";
import { install } from "../src/consumer.ts";
import { tool } from "../src/tools.ts";

const npm = tool("npm/bin/npm-cli.js");

test.each(["route-handler", "queue-worker", "simulator-test", "msw-handlers", "contract-test"])(
  "the example %s is installed, type-checked and tested as its reader does it",
  async (example) => {
    const consumer = await install(example);
    await consumer.run(process.execPath, npm, "run", "typecheck");
    const output = await consumer.run(process.execPath, npm, "test");
    // Node's runner and Vitest: some test has run, and none is left out.
    expect(output).toMatch(
      /^ℹ pass [1-9]\d*\nℹ fail 0\nℹ cancelled 0\nℹ skipped 0\nℹ todo 0$|^ +Tests +\d+ passed \(\d+\)$/m,
    );
  },
);
