import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { type Consumer, install } from "../src/consumer.ts";
import { runtimes } from "../src/tools.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await install("every-entry");
});

const cases = Object.entries(runtimes).map(([name, words]) => ({ name, words }));

test.each(cases)("$name imports every entry and makes a video", async ({ words }) => {
  const [command = "", ...args] = words();
  expect(await consumer.run(command, ...args, "every-entry.js")).toBe("every entry works\n");
});

test.each(cases)("$name requires every entry", async ({ words }) => {
  const [command = "", ...args] = words();
  expect(await consumer.run(command, ...args, "require.cjs")).toBe("every entry works\n");
});

test.each(cases)("$name runs the command line", async ({ words }) => {
  const gateway = await serve(createSimulator({ apiKey: "sk-test", speed: 10_000 }));
  onTestFinished(() => gateway.close());
  const [command = "", ...args] = words();
  const output = await consumer.run(
    "env",
    `VIDTASK_BASE_URL=${gateway.url}`,
    "VIDTASK_API_KEY=sk-test",
    command,
    ...args,
    "node_modules/vidtask/dist/bin.js",
    ..."create --model veo3.1-fast --prompt Lighthouse --wait --interval 20ms".split(" "),
  );
  expect(JSON.parse(output)).toMatchObject({ outcome: "succeeded" });
});
