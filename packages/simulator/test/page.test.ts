import { expect, test } from "vitest";
import { createRequest, ORIGIN, simulate } from "./helpers.ts";

const page = () => new Request(`${ORIGIN}/`);

test("the page lists tasks with their status, progress and video, the newest first", async () => {
  const { simulator, create } = simulate({ dialect: "grok" });
  expect(await (await simulator.fetch(page())).text()).toContain("No tasks yet");
  await create("grok-video-3", "The first");
  simulator.advance(30_000);
  await create("grok-video-3", "The second");
  simulator.advance(10_000);
  const html = await (await simulator.fetch(page())).text();
  expect(html.indexOf("The second")).toBeLessThan(html.indexOf("The first"));
  expect(html).toContain('<span class="status">processing</span> <progress max="100" value="26">');
  expect(html).toContain('<span class="status">completed</span> <progress max="100" value="100">');
  expect(html.match(/<video src="\/media\/0\/[\w-]+\.mp4\?expires=\d+&amp;signature=\w+"/g)).toHaveLength(1);
  expect(html).toContain("2 tasks");
});

test("whatever comes in a create call stands on the page as text", async () => {
  const { simulator } = simulate();
  const evil = `</h2><script>alert("1")</script><img src=x onerror='alert(2)'>&lt;`;
  await simulator.fetch(createRequest({ model: `veo3${evil}`, prompt: evil }));
  const html = await (await simulator.fetch(page())).text();
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain("<img");
  expect(html).toContain(
    "&lt;/h2&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;alert(2)&#39;&gt;&amp;lt;",
  );
});

test("the page runs its own script and style only, with a nonce that is never the same", async () => {
  const { simulator } = simulate();
  const policyOf = (response: Response) => response.headers.get("Content-Security-Policy") ?? "";
  const response = await simulator.fetch(page());
  const policy = policyOf(response);
  const nonce = /script-src 'nonce-([\w-]+)'/.exec(policy)?.[1] ?? "none";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(await response.text()).toContain(`<script nonce="${nonce}">`);
  expect(policyOf(await simulator.fetch(page()))).not.toContain(nonce);
});

test("a page of many tasks shows the newest, and long prompts are cut", async () => {
  const { simulator, create } = simulate();
  for (let count = 0; count < 60; count += 1) {
    await create("veo3", `${count} ${"long ".repeat(200)}`);
  }
  const html = await (await simulator.fetch(page())).text();
  expect(html).toContain("60 tasks, the newest 50 shown");
  expect(html.match(/<article/g)).toHaveLength(50);
  expect(html.length).toBeLessThan(60_000);
});

test("the page says which tasks are lost, and why one failed", async () => {
  const { simulator } = simulate({ faults: [{ name: "server-html", on: "create" }] });
  await simulator.fetch(createRequest({ model: "veo3", prompt: "fail" }));
  simulator.advance(150_000);
  const html = await (await simulator.fetch(page())).text();
  expect(html).toContain("its creator got no answer · The prompt was refused by moderation");
});
