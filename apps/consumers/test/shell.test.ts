import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { expect, onTestFinished, test } from "vitest";
import { install } from "../src/consumer.ts";

test("the shell script makes a video of each prompt, and of none twice", async () => {
  const consumer = await install("shell-script");
  const simulator = createSimulator({ speed: 10_000, apiKey: "sk-test" });
  const gateway = await serve(simulator);
  onTestFinished(() => gateway.close());
  writeFileSync(
    join(consumer.folder, "prompts.txt"),
    'A "quoted" lighthouse\nOne that will fail\nA lighthouse at dawn\n',
  );
  const call = "PATH=$PWD/node_modules/.bin:$PATH sh make-videos.sh < prompts.txt";
  const variables = { VIDTASK_BASE_URL: gateway.url, VIDTASK_API_KEY: "sk-test", INTERVAL: "20ms" };
  const env = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  const run = (...others: string[]) => consumer.run("env", ...env, ...others, "sh", "-c", call);

  const videos = (await run()).trim().split("\n").sort();
  expect(videos.map((line) => line.split("\t"))).toEqual([
    ['A "quoted" lighthouse', expect.stringMatching(/^http:.*\.mp4/)],
    ["A lighthouse at dawn", expect.stringMatching(/^http:.*\.mp4/)],
  ]);
  expect(readFileSync(join(consumer.folder, "tasks.tsv"), "utf8").match(/^veo3\.1-fast:/gm)).toHaveLength(3);

  expect((await run()).trim().split("\n")).toHaveLength(2);
  expect(simulator.requests.create).toBe(3);

  // A create that is refused is no line; one whose answer was lost is one without an id.
  const lines = () => readFileSync(join(consumer.folder, "tasks.tsv"), "utf8");
  writeFileSync(join(consumer.folder, "prompts.txt"), "A lighthouse in fog\n");
  await expect(run("VIDTASK_API_KEY=sk-wrong")).rejects.toThrow("ended with 3");
  expect(lines()).not.toContain("fog");
  writeFileSync(join(consumer.folder, "tasks.tsv"), `${lines()}\tA lighthouse in fog\n`);
  await run();
  expect(simulator.requests.create).toBe(4);
});
