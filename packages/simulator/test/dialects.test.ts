// Each dialect through the client: what it reads is what became of the task.
import { createAndWait, queryTask, readId, waitForTask } from "@vidtask/client";
import { type DialectName, dialectNames, outcomeNames } from "@vidtask/simulator";
import { describe, expect, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { createRequest, EPOCH, models, queryRequest, simulate } from "./helpers.ts";

const REASON = "The prompt was refused by moderation";
const reasons: { [Name in DialectName]: object | undefined } = {
  veo: undefined,
  detail: { message: `${REASON}` },
  grok: { message: REASON },
  openai: { message: REASON, code: "content_policy_violation" },
  envelope: { message: REASON },
};

describe.each(dialectNames)("%s", (dialect) => {
  const model = models[dialect];

  test("createAndWait gives the task with its video", async () => {
    const { client, clock, simulator } = simulate({ dialect });
    const task = await clock.run(createAndWait(client, { model, prompt: "A lighthouse" }));
    expect(task).toMatchObject({
      id: simulator.tasks[0]?.id,
      outcome: "succeeded",
      error: undefined,
      videoUrl: expect.stringMatching(
        /^https:\/\/gateway\.example\/media\/0\/[\w-]+\.mp4\?expires=\d+&signature=\w+$/,
      ),
    });
    expect(simulator.requests.create).toBe(1);
    // It polls first after three intervals, then at each.
    const polls = Math.ceil((simulator.tasks[0]?.duration ?? 0) / 5_000) - 2;
    expect(simulator.requests.query).toBe(polls);
  });

  test.each(outcomeNames)("waitForTask ends as a task does that is %s", async (outcome) => {
    const { client, clock, create, simulator } = simulate({ dialect, outcome });
    const { id } = await create(model);
    const unknownWords: string[] = [];
    const onUnknownStatus = (word: string) => unknownWords.push(word);
    const wait = clock.run(waitForTask(client, id, { timeout: 600_000, onUnknownStatus }));
    switch (outcome) {
      case "completed":
      case "inner-errors":
      case "unknown-status":
        expect(await wait).toMatchObject({ id, outcome: "succeeded", error: undefined });
        break;
      case "no-video":
        expect(await rejection(wait)).toMatchObject({ name: "MissingVideoError", taskId: id });
        break;
      case "stuck":
        expect(await rejection(wait)).toMatchObject({ name: "WaitTimeoutError", taskId: id });
        break;
      case "failed":
        expect(await rejection(wait)).toMatchObject({
          name: "TaskFailedError",
          task: { error: reasons[dialect] },
        });
        break;
      default:
        expect(await rejection(wait)).toMatchObject({ name: "TaskFailedError", task: { error: undefined } });
    }
    expect(unknownWords).toEqual(outcome === "unknown-status" ? ["rendering_frames"] : []);
    expect(simulator.tasks).toHaveLength(1);
  });

  test("its times are those of the simulator, in the units of the family", async () => {
    const { client, create, simulator } = simulate({ dialect });
    const { id } = await create(model);
    simulator.advance(1_000_000);
    const task = await queryTask(client, id);
    const end = new Date(EPOCH + (simulator.tasks[0]?.duration ?? 0));
    // The envelope tells no time that the spec knows.
    expect(task.updatedAt ?? task.completedAt).toEqual(dialect === "envelope" ? undefined : end);
    expect(task.completedAt ?? task.updatedAt).toEqual(dialect === "envelope" ? undefined : end);
  });

  test("an id is known only as it was answered", async () => {
    const { client, create } = simulate({ dialect });
    const { id } = await create(model);
    const bare = id.includes(":") ? id.replace(/^[^:]*:/, "") : id.slice(1);
    expect(await rejection(queryTask(client, bare))).toMatchObject({
      name: "TaskNotFoundError",
      status: 400,
    });
  });
});

test.each([
  ["veo", "veo3.1-fast", /^veo3\.1-fast:1790000000-[0-9A-Za-z]{10}$/],
  ["veo", "wan-ai/wan2.1-t2v-14b", /^wan-ai\/wan2\.1-t2v-14b:1790000000-\w{10}$/],
  ["detail", "sora-2", /^sora-2:task_01[0-9a-z]{24}$/],
  ["detail", "veo3.1", /^veo3\.1:1790000000-\w{10}$/],
  ["grok", "grok-video-3", /^grok:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ["openai", "grok-video-3", /^task_\w{32}$/],
  ["openai", "veo3.1", /^video_[0-9a-f-]{36}$/],
  ["envelope", "veo-3.1-fast", /^task_\w{32}$/],
] as const)("the id of %s for %s looks like that family's", async (dialect, model, pattern) => {
  const { create } = simulate({ dialect });
  expect((await create(model)).id).toMatch(pattern);
});

/** The bodies of the create call and of queries while it runs and when it is done. */
async function bodiesOf(dialect: DialectName, model: string, more: object = {}) {
  const { simulator } = simulate({ dialect, baseUrl: "https://media.example" });
  const created: unknown = await (
    await simulator.fetch(createRequest({ model, prompt: "A lighthouse --mode=custom", ...more }))
  ).json();
  const query = async () => (await simulator.fetch(queryRequest(readId(created) ?? ""))).json();
  simulator.advance((simulator.tasks[0]?.duration ?? 0) / 2);
  const running: unknown = await query();
  simulator.advance(1_000_000);
  return { created, running, done: await query() };
}

test("bodies of veo: null until the video is there, a fenced prompt, milliseconds, an id without its prefix", async () => {
  expect(await bodiesOf("veo", "veo3.1-fast", { enhance_prompt: true })).toMatchInlineSnapshot(`
    {
      "created": {
        "id": "veo3.1-fast:1790000000-c0WyyHbiQz",
        "status": "pending",
        "status_update_time": 1790000000000,
      },
      "done": {
        "enhanced_prompt": "\`\`\`
    A lighthouse --mode=custom. Soft morning light, a slow camera, fine grain.
    \`\`\`",
        "id": "1790000000-c0WyyHbiQz",
        "status": "completed",
        "status_update_time": 1790000150000,
        "video_url": "https://media.example/media/0/8b7854d7-3c71-4fd5-8910-988f69cc7f3f.mp4?expires=1790086550&signature=97fa2c9f3167f7dd6c65dc9f7ea19f49",
      },
      "running": {
        "enhanced_prompt": "\`\`\`
    A lighthouse --mode=custom. Soft morning light, a slow camera, fine grain.
    \`\`\`",
        "id": "1790000000-c0WyyHbiQz",
        "status": "video_generating",
        "status_update_time": 1790000015000,
        "video_url": null,
      },
    }
  `);
});

test("bodies of detail, for sora: pending at the top, a fraction as progress, absent URLs", async () => {
  expect(await bodiesOf("detail", "sora-2")).toMatchInlineSnapshot(`
    {
      "created": {
        "id": "sora-2:task_01m3250v00m0gzy8kqdzef4c74",
        "status": "pending",
        "status_update_time": 1790000000000,
      },
      "done": {
        "detail": {
          "draft_info": {
            "created_at": 1790000000.5,
            "downloadable_url": "https://media.example/media/0/14f2ba5b-002f-438d-b1cf-18f973d406d3.mp4?expires=1790086553&signature=b2592c1491ee9f7b468824400c6f8359",
          },
          "id": "task_01m3250v00m0gzy8kqdzef4c74",
          "input": {
            "images": [],
            "model": "sy_ore",
            "orientation": "portrait",
            "prompt": "A lighthouse --mode=custom",
          },
          "status": "completed",
          "thumbnail_url": "https://media.example/media/0/4937e230-c3e7-4244-af80-e5a64d5dd653.jpg?expires=1790086553&signature=b2592c1491ee9f7b468824400c6f8359",
          "url": "https://media.example/media/0/14f2ba5b-002f-438d-b1cf-18f973d406d3.mp4?expires=1790086553&signature=b2592c1491ee9f7b468824400c6f8359",
        },
        "height": 640,
        "id": "sora-2:task_01m3250v00m0gzy8kqdzef4c74",
        "status": "completed",
        "status_update_time": 1790000153000,
        "thumbnail_url": "https://media.example/media/0/4937e230-c3e7-4244-af80-e5a64d5dd653.jpg?expires=1790086553&signature=b2592c1491ee9f7b468824400c6f8359",
        "video_url": "https://media.example/media/0/14f2ba5b-002f-438d-b1cf-18f973d406d3.mp4?expires=1790086553&signature=b2592c1491ee9f7b468824400c6f8359",
        "width": 352,
      },
      "running": {
        "detail": {
          "id": "task_01m3250v00m0gzy8kqdzef4c74",
          "input": {
            "images": [],
            "model": "sy_ore",
            "orientation": "portrait",
            "prompt": "A lighthouse --mode=custom",
          },
          "pending_info": {
            "created_at": "2026-09-21T14:13:20.000Z",
            "failure_reason": null,
            "id": "task_01m3250v00m0gzy8kqdzef4c74",
            "model": "sy_8",
            "progress_pct": 0.45,
            "status": "processing",
          },
          "status": "pending",
        },
        "id": "sora-2:task_01m3250v00m0gzy8kqdzef4c74",
        "status": "pending",
        "status_update_time": 1790000015300,
      },
    }
  `);
});

test("bodies of detail, for veo: the video before and after upscaling", async () => {
  expect((await bodiesOf("detail", "veo3.1", { enable_upsample: true })).done).toMatchInlineSnapshot(`
    {
      "detail": {
        "completed_at": 1790000247000,
        "created_at": 1790000000000,
        "id": "veo3.1:1790000000-c0WyyHbiQz",
        "max_retries": 10,
        "req": {
          "model": "veo3.1",
          "prompt": "A lighthouse --mode=custom",
        },
        "retry_count": 0,
        "running": false,
        "status": "completed",
        "status_update_time": 1790000247000,
        "upsample_video_url": "https://media.example/media/0/8b7854d7-3c71-4fd5-8910-988f69cc7f3f.mp4?expires=1790086647&signature=bd540b0273be999dbedf3dbaf7ff0dd4",
        "video_url": "https://media.example/media/0/8b7854d7-3c71-4fd5-8910-988f69cc7f3f.mp4?expires=1790086647&signature=bd540b0273be999dbedf3dbaf7ff0dd4&before=upscaling",
      },
      "id": "veo3.1:1790000000-c0WyyHbiQz",
      "status": "completed",
      "status_update_time": 1790000247000,
      "video_url": "https://media.example/media/0/8b7854d7-3c71-4fd5-8910-988f69cc7f3f.mp4?expires=1790086647&signature=bd540b0273be999dbedf3dbaf7ff0dd4",
    }
  `);
});

test("bodies of grok: three keys, then twenty-one, in seconds", async () => {
  const bodies = await bodiesOf("grok", "grok-video-3");
  expect(bodies).toMatchInlineSnapshot(`
    {
      "created": {
        "id": "grok:a087eaf3-00b3-49c9-8706-c4ebfb2627fd",
        "status": "processing",
        "status_update_time": 1790000000,
      },
      "done": {
        "asset_id": "1f84e829-b607-4ae9-812c-d43221855e77",
        "completed_at": 1790000030,
        "error": "",
        "id": "grok:a087eaf3-00b3-49c9-8706-c4ebfb2627fd",
        "mode": "text",
        "model": "grok-3",
        "post_id": "1f84e829-b607-4ae9-812c-d43221855e77",
        "progress": 100,
        "prompt": "A lighthouse --mode=custom",
        "ratio": "3:2",
        "status": "completed",
        "status_update_time": 1790000030,
        "thumbnail_file_id": "805cbc35-0260-4b20-8ce9-d2ca8e06c045",
        "thumbnail_url": "https://media.example/media/0/805cbc35-0260-4b20-8ce9-d2ca8e06c045.jpg?expires=1790086430&signature=8e3947669d2c6e3aeced2c3c9c1c00e5",
        "trace_id": "707a97293a88ab33111595cb4469a715",
        "type": "create",
        "upscale_on_complete": false,
        "upscaled": false,
        "video_file_id": "19f7ae89-dae9-4411-8bd7-68a76af12c47",
        "video_id": "1f84e829-b607-4ae9-812c-d43221855e77",
        "video_url": "https://media.example/media/0/19f7ae89-dae9-4411-8bd7-68a76af12c47.mp4?expires=1790086430&signature=8e3947669d2c6e3aeced2c3c9c1c00e5",
      },
      "running": {
        "id": "grok:a087eaf3-00b3-49c9-8706-c4ebfb2627fd",
        "status": "processing",
        "status_update_time": 1790000003,
      },
    }
  `);
  expect(Object.keys(Object(bodies.running))).toHaveLength(3);
  expect(Object.keys(Object(bodies.done))).toHaveLength(21);
});

test("bodies of openai: progress as text, an empty error object, 0 for not yet", async () => {
  expect(await bodiesOf("openai", "sora-2")).toMatchInlineSnapshot(`
    {
      "created": {
        "created_at": 1790000000,
        "id": "video_a087eaf3-00b3-49c9-8706-c4ebfb2627fd",
        "model": "sora-2",
        "object": "video",
        "progress": 0,
        "seconds": "8",
        "size": "1280x720",
        "status": "queued",
      },
      "done": {
        "completed_at": 1790000153,
        "created_at": 1790000000,
        "error": {
          "code": "",
          "message": "",
        },
        "expires_at": 1790086400,
        "id": "video_a087eaf3-00b3-49c9-8706-c4ebfb2627fd",
        "model": "sora-2",
        "object": "video",
        "progress": "100%",
        "seconds": "8",
        "size": "1280x720",
        "status": "completed",
        "thumbnail_url": "https://media.example/media/0/805cbc35-0260-4b20-8ce9-d2ca8e06c045.jpg?expires=1790086553&signature=c42beeab7ec1567010191533192ae7cf",
        "video_url": "https://media.example/media/0/19f7ae89-dae9-4411-8bd7-68a76af12c47.mp4?expires=1790086553&signature=c42beeab7ec1567010191533192ae7cf",
      },
      "running": {
        "completed_at": 0,
        "created_at": 1790000000,
        "error": {
          "code": "",
          "message": "",
        },
        "expires_at": 1790086400,
        "id": "video_a087eaf3-00b3-49c9-8706-c4ebfb2627fd",
        "model": "sora-2",
        "object": "video",
        "progress": "45",
        "seconds": "8",
        "size": "1280x720",
        "status": "in_progress",
        "video_url": "",
      },
    }
  `);
});

test("bodies of openai, for grok: both names of the id, success, url", async () => {
  expect((await bodiesOf("openai", "grok-video-3")).done).toMatchInlineSnapshot(`
    {
      "completed_at": 1790000030,
      "created_at": 1790000000,
      "error": "",
      "fail_reason": "",
      "id": "task_c0WyyHbiQzSU8PF9U4OlHB2QanICeXlB",
      "model": "grok-video-3",
      "object": "video",
      "progress": 100,
      "seconds": "8",
      "size": "1280x720",
      "status": "success",
      "task_id": "task_c0WyyHbiQzSU8PF9U4OlHB2QanICeXlB",
      "url": "https://media.example/media/0/f7c6c92e-9f4e-400f-b77d-4d6d960b4609.mp4?expires=1790086430&signature=ba93c0a7346dbe98ef253d416ddb202c",
    }
  `);
});

test("bodies of envelope: flat at first, one word in capitals, a percent sign, an empty url", async () => {
  expect(await bodiesOf("envelope", "veo-3.1-fast")).toMatchInlineSnapshot(`
    {
      "created": {
        "status": "processing",
        "task_id": "task_c0WyyHbiQzSU8PF9U4OlHB2QanICeXlB",
      },
      "done": {
        "code": "success",
        "data": {
          "artifact_url": "https://media.example/media/0/f7c6c92e-9f4e-400f-b77d-4d6d960b4609.mp4?expires=1790086550&signature=ca7c13142ec93d16da632d011787c59b",
          "fail_reason": "",
          "finish_time": 1790000150,
          "progress": "100%",
          "result_url": "https://media.example/media/0/f7c6c92e-9f4e-400f-b77d-4d6d960b4609.mp4?expires=1790086550&signature=ca7c13142ec93d16da632d011787c59b",
          "status": "SUCCESS",
          "submit_time": 1790000000,
          "task_id": "task_c0WyyHbiQzSU8PF9U4OlHB2QanICeXlB",
          "url": "https://media.example/media/0/f7c6c92e-9f4e-400f-b77d-4d6d960b4609.mp4?expires=1790086550&signature=ca7c13142ec93d16da632d011787c59b",
        },
        "message": "",
      },
      "running": {
        "code": "success",
        "data": {
          "fail_reason": "",
          "finish_time": 0,
          "progress": "45%",
          "status": "processing",
          "submit_time": 1790000000,
          "task_id": "task_c0WyyHbiQzSU8PF9U4OlHB2QanICeXlB",
          "url": "",
        },
        "message": "",
      },
    }
  `);
});
