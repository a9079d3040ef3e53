import { createClient, queryTask, VidtaskError } from "@vidtask/client";
import { expect, inject, test } from "vitest";
import { clientOf, type Handler, rejection } from "./helpers.ts";

const KEY = "sk-test/0123456789+abcdef";

/** All that an error says, but for its cause, which is what `fetch` threw. */
async function textOf(promise: Promise<unknown>): Promise<string> {
  const error = await rejection(promise);
  if (!(error instanceof VidtaskError)) {
    throw error;
  }
  const { message, stack, cause: _, ...rest } = error;
  return JSON.stringify([message, stack, rest]);
}

test.each<[string, Handler]>([
  ["a message", () => Response.json({ error: { message: `Incorrect key ${KEY}` } }, { status: 401 })],
  ["a code", () => Response.json({ error: { message: "", code: KEY } }, { status: 403 })],
  ["an escaped text", () => new Response(`{"message":"key ${KEY.replace("/", "\\/")}"}`, { status: 400 })],
  ["a page", () => new Response(`<p>${KEY}</p>`, { status: 502 })],
  ["a page under 200", () => new Response(`<p>${KEY}</p>`)],
  ["an error under 200", () => Response.json({ error: { message: KEY } })],
  [
    "a redirect",
    () => new Response("", { status: 307, headers: { Location: `https://b.example/?key=${KEY}` } }),
  ],
  ["a message, percent-encoded,", () => Response.json({ message: encodeURIComponent(KEY) }, { status: 400 })],
  ["a message, in base64,", () => Response.json({ message: btoa(KEY) }, { status: 400 })],
  ["a failure of the network", () => Promise.reject(new Error(`connect with ${KEY}`))],
])("the key stands in no error that %s echoes", async (_, handler) => {
  const text = await textOf(queryTask(clientOf(handler, { apiKey: KEY }).client, "grok:1"));
  expect(text).toContain("[key]");
  for (const form of [KEY, encodeURIComponent(KEY), btoa(KEY)]) {
    expect(text).not.toContain(form);
  }
});

test("a key that is no longer in use stands in no error either", async () => {
  const keys = ["sk-old-0123456789", "sk-new-0123456789"];
  const { client } = clientOf(
    async ({ headers }) => {
      const key = headers.get("Authorization");
      if (key?.includes("old")) {
        await rejection(queryTask(client, "second"));
      }
      return Response.json({ message: `bad key ${key}` }, { status: 401 });
    },
    { apiKey: () => keys.shift() ?? "sk-none" },
  );
  expect(await textOf(queryTask(client, "first"))).not.toContain("sk-old");
});

test("a missing key is an AuthenticationError of the contract", async () => {
  const client = createClient({
    baseUrl: inject("mockUrl"),
    apiKey: KEY,
    fetch(request) {
      request.headers.delete("Authorization");
      return fetch(request);
    },
  });
  expect(await rejection(queryTask(client, "grok:1"))).toMatchObject({
    name: "AuthenticationError",
    status: 401,
  });
});

test("a missing id is an HttpError or TaskNotFoundError of the contract", async () => {
  const client = createClient({
    baseUrl: inject("mockUrl"),
    apiKey: KEY,
    fetch: (request) => fetch(new Request(request.url.split("?")[0] ?? "", request)),
  });
  expect(await rejection(queryTask(client, "grok:1"))).toMatchObject({ taskId: "grok:1", status: 400 });
});

test("an unknown route of the mock is a NotThisApiError", async () => {
  const client = createClient({ baseUrl: `${inject("mockUrl")}/elsewhere`, apiKey: KEY });
  expect(await rejection(queryTask(client, "grok:1"))).toMatchObject({
    name: "NotThisApiError",
    status: 404,
  });
});
