import { expect, test } from "vitest";
import { expectError, KEY, vidtask } from "./helpers.ts";

const gateway = "https://gateway.example";

/** What `vidtask create` sends with these flags. */
async function bodyOf(...flags: string[]): Promise<unknown> {
  const { requests, stderr, exitCode } = await vidtask(["create", ...flags], {
    env: { VIDTASK_BASE_URL: gateway },
    fetch: () => Response.json({ id: "task_1", status: "pending" }),
  });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`POST ${gateway}/v1/video/create`]);
  return requests[0]?.json();
}

const needed = ["--model", "veo3.1-fast", "--prompt", "A fox"];
const neededBody = { model: "veo3.1-fast", prompt: "A fox" };

test("Without further flags, the body holds model and prompt only", async () => {
  expect(await bodyOf(...needed)).toStrictEqual(neededBody);
});

test("Flags are sent in the API's spelling, whole numbers as numbers", async () => {
  const flags = ["--aspect-ratio", "16:9", "--enhance-prompt", "--duration", "8", "--seconds", "8"];
  expect(await bodyOf(...needed, ...flags, "--wm-position=3", "--seed", "-1")).toStrictEqual({
    ...neededBody,
    aspect_ratio: "16:9",
    enhance_prompt: true,
    duration: 8,
    seconds: "8",
    wm_position: 3,
    seed: -1,
  });
});

test("--images is repeatable, and keeps its order", async () => {
  const images = [
    "https://images.example/2.png",
    "data:image/png;base64,AA==",
    "https://images.example/1.png",
  ];
  expect(await bodyOf(...needed, ...images.flatMap((image) => ["--images", image]))).toStrictEqual({
    ...neededBody,
    images,
  });
});

test("An empty --images is an empty list", async () => {
  expect(await bodyOf(...needed, "--images", "")).toStrictEqual({ ...neededBody, images: [] });
});

test("A --no- flag is false, which is not the same as absent", async () => {
  expect(await bodyOf(...needed, "--no-watermark", "--no-private", "--storyboard")).toStrictEqual({
    ...neededBody,
    watermark: false,
    private: false,
    storyboard: true,
  });
});

test("Texts are sent as they are typed, also those that look like flags or numbers", async () => {
  const prompt = '007 "quoted"\r\n\u2028--mode=custom 小狗 👍';
  const flags = [`--prompt=${prompt}`, "--payload=--seed", "--style=--none", "--resolution", "720"];
  expect(await bodyOf("--model", "grok-video-3", ...flags)).toStrictEqual({
    model: "grok-video-3",
    prompt,
    payload: "--seed",
    style: "--none",
    resolution: "720",
  });
});

test("An empty text is sent as it is, also after an equals sign", async () => {
  expect(await bodyOf(...needed, "--payload=", "--images=", "--meta-data", "")).toStrictEqual({
    ...neededBody,
    payload: "",
    images: [],
    meta_data: "",
  });
});

test("The key goes into the header, and nowhere else", async () => {
  const { requests } = await vidtask(["create", ...needed]);
  expect(requests[0]?.headers.get("Authorization")).toBe(`Bearer ${KEY}`);
  expect(`${requests[0]?.url} ${await requests[0]?.text()}`).not.toContain(KEY);
});

test("The answer's id is printed, also from an envelope", async () => {
  const { stdout, exitCode } = await vidtask(["create", ...needed], {
    prefer: "code=200, example=submittedEnvelope",
  });
  expect(JSON.parse(stdout)).toStrictEqual({
    id: "video_task_8h7g6f5e",
    status: "submitted",
    outcome: "running",
  });
  expect(exitCode).toBe(0);
});

test("A terminal shows the new task", async () => {
  const now = new Date("2026-09-21T14:13:25Z");
  const { stdout } = await vidtask(["create", ...needed], { tty: true, now, env: { NO_COLOR: "1" } });
  expect(stdout).toMatchInlineSnapshot(`
    "pending  veo3-fast-frames:1790000000-a1B2c3D4e5
      updated    4 seconds ago (2026-09-21 14:13:20 UTC)
    "
  `);
});

test.each([
  [502, { error: { message: "overloaded" } }],
  [429, { error: { message: "slow down" } }],
])("A create that is answered %i is not sent again", async (status, body) => {
  const { requests, exitCode } = await vidtask(["create", ...needed], {
    fetch: () => Response.json(body, { status, headers: { "Retry-After": "0" } }),
  });
  expect(requests).toHaveLength(1);
  expect(exitCode).toBeGreaterThan(0);
});

test.each([
  [["--prompt", "A fox"], "Expected input for flag --model"],
  [["--model", "veo3"], "Expected input for flag --prompt"],
  [["--model", "", "--prompt", "A fox"], 'Failed to parse "" for model: It must not be empty'],
  [["--model", "veo3", "--prompt", " \t"], "for prompt: It must not be empty"],
  [[...needed, "--duration", "1.5"], "1.5 is not a whole number"],
  [[...needed, "--seed", "1e3"], "1e3 is not a whole number"],
  [[...needed, "--seed", ""], " is not a whole number"],
  [[...needed, "--seed", "9007199254740993"], "9007199254740993 is too large to be sent as it is"],
  [[...needed, "--model", "veo2"], "Too many arguments for --model"],
  [[...needed, "stray"], "Too many arguments"],
])("create %j is refused before anything is sent", async (flags, sentence) => {
  const result = await vidtask(["create", ...flags]);
  expectError(result, 2);
  expect(result.stderr).toContain(sentence);
  expect(result.requests).toEqual([]);
});
