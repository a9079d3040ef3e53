import "@vidtask/contract/vitest";
import { expect as jestExpect } from "expect";
import { expect, test, vi } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { DONE, TASK } from "./helpers.ts";

const BROKEN = { status: ["done"], video_url: 7, extra: true };

/** What a failed expectation says, without the matcher's hints. */
async function messageOf(expectation: Promise<unknown>): Promise<string> {
  const error = await rejection(expectation);
  return error instanceof Error ? error.message : `${error}`;
}

test("an answer that keeps the contract passes, and can still be read", async () => {
  const response = Response.json(TASK);
  await expect(response).toKeepContract("queryVideo");
  expect(await response.json()).toEqual(TASK);
});

test("an answer that does not fails with what is wrong, line by line", async () => {
  expect(await messageOf(expect(Response.json(BROKEN)).toKeepContract("queryVideo"))).toMatchInlineSnapshot(`
    "The answer does not keep the contract of queryVideo:
      error field-type at /status: expected string, got array
      error field-type at /video_url: expected string or null, got integer"
  `);
  expect(
    await messageOf(expect(new Response("<html>")).toKeepContract("createVideo", { warnings: true })),
  ).toMatchInlineSnapshot(`
    "The answer does not keep the contract of createVideo:
      warning content-type-undocumented at header Content-Type: expected application/json, got text/plain
      error body-not-json at the body: expected a JSON object, got HTML"
  `);
});

test("warnings fail only if that is wanted", async () => {
  const drifted = { status: 200, body: { ...TASK, extra: 1 } };
  await expect(drifted).toKeepContract("queryVideo");
  expect(
    await messageOf(expect(drifted).toKeepContract("queryVideo", { warnings: true })),
  ).toMatchInlineSnapshot(`
    "The answer does not keep the contract of queryVideo:
      warning field-undocumented at /extra: expected absent, got integer"
  `);
});

test("not turns it round", async () => {
  await expect({ status: 200, body: BROKEN }).not.toKeepContract("queryVideo");
  expect(
    await messageOf(expect({ status: 200, body: TASK }).not.toKeepContract("queryVideo")),
  ).toMatchInlineSnapshot(`"The answer keeps the contract of queryVideo, and should not."`);
});

test("an object may hold text or JSON, and headers of any kind", async () => {
  for (const body of [DONE, JSON.stringify(DONE)]) {
    const json = "application/json";
    for (const headers of [undefined, new Headers({ "Content-Type": json }), { "content-type": [json] }]) {
      await expect({ status: 200, headers, body }).toKeepContract("queryVideo", { warnings: true });
    }
    const headers = { "Content-Type": "text/plain" };
    await expect({ status: 200, headers, body }).not.toKeepContract("queryVideo", { warnings: true });
  }
});

test("an object may tell the id that was asked for", async () => {
  await expect({ status: 200, body: TASK, id: "grok:1" }).toKeepContract("queryVideo");
  await expect({ status: 200, body: TASK, id: "grok:2" }).not.toKeepContract("queryVideo");
});

test("what can't be an answer is said, also with not", async () => {
  const used = Response.json(TASK);
  await used.text();
  expect(await messageOf(expect(used).toKeepContract("queryVideo"))).toMatchInlineSnapshot(
    `"The response's body was read before: expect first, or read a clone of it."`,
  );
  expect(await messageOf(expect(used).not.toKeepContract("queryVideo"))).toContain("read before");
  for (const other of [undefined, "text", { status: 200 }, { body: TASK }, { data: TASK, status: "200" }]) {
    expect(await messageOf(expect(other).not.toKeepContract("queryVideo"))).toBe(
      "toKeepContract needs a Response, or an object { status, headers?, body }.",
    );
  }
  // @ts-expect-error: there is no such operation.
  expect(await messageOf(expect(used).toKeepContract("queryVideos"))).toMatchInlineSnapshot(
    `"There is no operation "queryVideos"; use one of queryVideo, createVideo."`,
  );
});

test("a body without end is left at 10 MB, one that breaks off is no whole one", async () => {
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000_000).fill(32)),
  });
  const response = new Response(endless, { headers: { "Content-Type": "application/json" } });
  expect(await messageOf(expect(response).toKeepContract("queryVideo"))).toMatchInlineSnapshot(`
    "The answer does not keep the contract of queryVideo:
      error body-too-large at the body: expected a whole body of at most 10 MB, got more than 10 MB"
  `);
  await response.body?.cancel();

  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
  expect(await messageOf(expect(new Response(broken)).toKeepContract("queryVideo"))).toMatchInlineSnapshot(`
    "The answer does not keep the contract of queryVideo:
      error body-cut at the body: expected a whole body of at most 10 MB, got part of it, then a network error"
  `);
});

test("Jest's expect has it too", async () => {
  expect(await rejection(import("@vidtask/contract/jest"))).toMatchObject({
    message: "There is no global expect; import this in a file of Jest's setupFilesAfterEnv.",
  });
  Object.assign(globalThis, { expect: jestExpect });
  try {
    // A module that has thrown is not run again.
    vi.resetModules();
    await import("@vidtask/contract/jest");
  } finally {
    Reflect.deleteProperty(globalThis, "expect");
  }
  const matchers = (received: unknown): jest.Matchers<void, unknown> => Object(jestExpect(received));
  await matchers(Response.json(TASK)).toKeepContract("queryVideo");
  expect(
    await messageOf(matchers(Response.json(BROKEN)).toKeepContract("queryVideo")),
  ).toMatchInlineSnapshot(`
    "The answer does not keep the contract of queryVideo:
      error field-type at /status: expected string, got array
      error field-type at /video_url: expected string or null, got integer"
  `);
});
