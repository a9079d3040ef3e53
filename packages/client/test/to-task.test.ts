import { readId, toTask } from "@vidtask/client";
import { fieldPlaces, statusWords } from "@vidtask/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** A body with one value at a JSON Pointer. */
function bodyWith(pointer: string, value: unknown, rest: object = {}): unknown {
  const [key = "", ...keys] = pointer.slice(1).split("/");
  const inner = keys.length > 0 ? bodyWith(`/${keys.join("/")}`, value) : value;
  return /^\d+$/.test(key) ? [inner] : { ...rest, [key]: inner };
}

const outcomeOf = (status: unknown, rest: object = {}) => toTask({ ...rest, status }, "1").outcome;
const URL = "https://media.example/a.mp4";

describe("status", () => {
  test.each([...statusWords.running])("%s runs, in any case", (word) => {
    expect(outcomeOf(word, { video_url: URL })).toBe("running");
    expect(outcomeOf(word.toUpperCase())).toBe("running");
  });

  test.each([...statusWords.succeeded])("%s succeeded, in any case, with or without a URL", (word) => {
    expect(outcomeOf(word)).toBe("succeeded");
    expect(outcomeOf(word.toUpperCase(), { video_url: URL })).toBe("succeeded");
  });

  test.each([...statusWords.succeededWithUrl])("%s succeeded with a URL only", (word) => {
    expect(outcomeOf(word)).toBe("running");
    expect(outcomeOf(word, { video_url: URL })).toBe("succeeded");
  });

  test.each([...statusWords.failed])("%s failed, in any case", (word) => {
    expect(outcomeOf(word)).toBe("failed");
    expect(outcomeOf(word.toUpperCase())).toBe("failed");
  });

  test.each(["rendering", "constructor", "__proto__", "toString", "处理中"])(
    "%s, a word not listed, runs",
    (word) => {
      expect(toTask({ status: word }, "1")).toMatchObject({ outcome: "running", status: word.toLowerCase() });
    },
  );

  test.each([undefined, null, "", " ", 3, {}, []])("%j is unknown", (status) => {
    expect(toTask({ status }, "1")).toMatchObject({ status: "unknown", outcome: "running" });
  });

  test("is read from data where there is none at the top; nested ones decide nothing", () => {
    expect(toTask({ data: { status: "SUCCESS" } }, "1").status).toBe("success");
    expect(
      toTask({ status: "pending", data: { status: "failed" }, detail: { status: "failed" } }, "1").status,
    ).toBe("pending");
  });
});

describe("progress", () => {
  test.each([
    [0, 0],
    [40, 40],
    ["40", 40],
    ["40.5", 40.5],
    ["100%", 100],
    ["64 %", 64],
    [0.5, 50],
    [0.29, 29],
    ["0.25", 25],
    [1, 1],
    ["1", 1],
    ["0.5%", 0.5],
    [250, 100],
    [-3, 0],
    [1e300, 100],
    ["", undefined],
    ["about half", undefined],
    ["1.2.3", undefined],
    [null, undefined],
    [true, undefined],
  ])("%j is %s percent", (progress, percent) => {
    expect(toTask({ status: "processing", progress }, "1").progress).toBe(percent);
  });

  test("of a pending upstream is a fraction of one", () => {
    const detail = { pending_info: { progress_pct: 0.93 } };
    expect(toTask({ status: "pending", detail }, "1").progress).toBe(93);
    expect(toTask({ detail: { pending_info: { progress_pct: 1 } } }, "1").progress).toBe(100);
  });

  test("is never invented", () => {
    expect(toTask({ status: "completed", video_url: URL }, "1").progress).toBeUndefined();
  });
});

describe("videoUrl", () => {
  test.each([...fieldPlaces.videoUrl])("is read from %s", (pointer) => {
    expect(toTask(bodyWith(pointer, URL), "1").videoUrl).toBe(URL);
  });

  test("is the first that holds, in the order of the spec", () => {
    const detail = { video_url: "https://media.example/before.mp4", upsample_video_url: URL };
    expect(toTask({ status: "completed", video_url: "", url: null, detail }, "1").videoUrl).toBe(URL);
  });

  test.each([
    "",
    " ",
    "N/A",
    "/relative.mp4",
    "ftp://media.example/a.mp4",
    "javascript:alert(1)",
    "https://",
    7,
    null,
  ])("%j is none", (video_url) => {
    expect(toTask({ status: "completed", video_url }, "1").videoUrl).toBeUndefined();
  });
});

describe("error", () => {
  test.each([
    [{ error: "refused" }, { message: "refused" }],
    [{ error: { message: "refused", code: "policy" } }, { message: "refused", code: "policy" }],
    [{ error: { message: "refused", code: 7 } }, { message: "refused", code: "7" }],
    [{ error: { code: "policy" } }, { message: "policy", code: "policy" }],
    [{ error: "", fail_reason: "late" }, { message: "late" }],
    [{ error: { message: "", code: "" }, detail: { error_message: "inner" } }, { message: "inner" }],
    [{ detail: { video_generation_error: "unsafe" } }, { message: "unsafe" }],
    [{ data: { fail_reason: "late" } }, { message: "late" }],
    [{ error: { message: "", code: "" } }, undefined],
    [{}, undefined],
  ])("of a failed task with %j is %j", (rest, error) => {
    expect(toTask({ status: "failed", ...rest }, "1").error).toEqual(error);
  });

  test("is undefined unless the task failed", () => {
    const detail = { error_message: "inner", video_generation_error: "inner" };
    expect(
      toTask({ status: "completed", error: "inner", fail_reason: URL, detail }, "1").error,
    ).toBeUndefined();
  });
});

describe("times", () => {
  test.each([
    [1764522552, "2025-11-30T17:09:12.000Z"],
    ["1764522552", "2025-11-30T17:09:12.000Z"],
    [1750323167003, "2025-06-19T08:52:47.003Z"],
    [1784642124.5, "2026-07-21T13:55:24.500Z"],
    ["2025-11-08T23:07:57.510141923+08:00", "2025-11-08T15:07:57.510Z"],
    [0, undefined],
    [-5, undefined],
    ["", undefined],
    ["yesterday 1", undefined],
    ["2025-11-08 23:07:57", undefined],
    ["2025-13-45T00:00:00Z", undefined],
    [1e300, undefined],
  ])("%j is %s", (created_at, iso) => {
    expect(toTask({ status: "pending", created_at }, "1").createdAt?.toISOString()).toBe(iso);
  });

  test("are read at the top, then in data, then in detail", () => {
    const task = toTask(
      { status_update_time: 1764522552, finished_at: 1764522553, detail: { created_at: 1764522551000 } },
      "1",
    );
    expect(task).toMatchObject({
      createdAt: new Date(1764522551000),
      updatedAt: new Date(1764522552000),
      completedAt: new Date(1764522553000),
    });
  });
});

test.each([
  ["```\nA cow.\n```", "A cow."],
  ["```text\nA cow.\nIt flies.\n```", "A cow.\nIt flies."],
  ["```A cow flies```", "A cow flies"],
  ["```\r\nA cow.\r\n```", "A cow."],
  ["A cow.", "A cow."],
  ["A ``` in between", "A ``` in between"],
  ["", undefined],
])("the fence around %j is taken off", (enhanced_prompt, expected) => {
  expect(toTask({ status: "pending", enhanced_prompt }, "1").enhancedPrompt).toBe(expected);
});

test("the id is the one that was asked for, and the body is kept", () => {
  const body = { id: "task_1", status: "pending" };
  const task = toTask(body, "sora-2:task_1");
  expect(task.id).toBe("sora-2:task_1");
  expect(task.raw).toBe(body);
});

test.each([
  [{ id: "a", task_id: "b" }, "a"],
  [{ task_id: "b" }, "b"],
  [{ data: { id: "c", task_id: "d" } }, "c"],
  [{ data: { id: 17, task_id: "d" } }, "d"],
  [{ id: "" }, undefined],
  [{ status: "pending" }, undefined],
])("readId of %j is %s", (body, id) => {
  expect(readId(body)).toBe(id);
});

test("any JSON gives a task, and never an exception", () => {
  const keys = [
    ...new Set(
      Object.values(fieldPlaces)
        .flat()
        .flatMap((place) => place.slice(1).split("/")),
    ),
  ];
  const words = fc.constantFrom<unknown>(
    "completed",
    "failed",
    "video_upsampling_completed",
    URL,
    0.5,
    1e300,
    -1,
  );
  const body = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.jsonValue(),
      words,
      tie("object"),
      fc.array(tie("value"), { maxLength: 2 }),
    ),
    object: fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 6 }),
  })).value;
  fc.assert(
    fc.property(body, (value) => {
      const task = toTask(value, "asked");
      expect(task.id).toBe("asked");
      expect(["running", "succeeded", "failed"]).toContain(task.outcome);
      expect(task.progress ?? 0).toBeGreaterThanOrEqual(0);
      expect(task.progress ?? 0).toBeLessThanOrEqual(100);
      expect(task.videoUrl ?? URL).toMatch(/^https?:\/\/./i);
      expect(task.outcome === "failed" || task.error === undefined).toBe(true);
      for (const date of [task.createdAt, task.updatedAt, task.completedAt]) {
        expect(date?.getTime()).not.toBeNaN();
      }
      expect(() => JSON.stringify(task)).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
});
