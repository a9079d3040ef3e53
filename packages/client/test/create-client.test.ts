import { AuthenticationError, createClient, NetworkError, queryTask, RedirectError } from "@vidtask/client";
import { createVideo, queryVideo } from "@vidtask/client/operations";
import { describe, expect, test } from "vitest";
import { clientOf, rejection } from "./helpers.ts";

const KEY = "sk-test-0123456789abcdef";
const running = () => Response.json({ id: "grok:1", status: "processing" });

describe("a request", () => {
  test("has what the source page requires, and no body on a GET", async () => {
    const { client, requests } = clientOf(running);
    await queryVideo(client, { id: "grok:1" });
    const [request] = requests;
    expect(request?.method).toBe("GET");
    expect(request?.body).toBeNull();
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: `Bearer ${KEY}`,
      "content-type": "application/json",
    });
  });

  test.each([
    ["grok:ea57ae4e", "grok%3Aea57ae4e"],
    ["cHJv/amVj+dHM=", "cHJv%2FamVj%2BdHM%3D"],
    ["a b&id=c#d", "a%20b%26id%3Dc%23d"],
    ["任务", "%E4%BB%BB%E5%8A%A1"],
  ])("encodes the id %s", async (id, encoded) => {
    const { client, requests } = clientOf(running);
    await queryVideo(client, { id });
    expect(requests[0]?.url).toBe(`https://gateway.example/v1/video/query?id=${encoded}`);
  });

  test("carries the body of a create as JSON, once", async () => {
    const { client, requests } = clientOf(running);
    const body = { model: "grok-video-3", prompt: "A boat", images: [], aspect_ratio: "3:2", size: "720P" };
    await createVideo(client, body);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.url).toBe("https://gateway.example/v1/video/create");
    expect(await requests[0]?.json()).toEqual(body);
  });

  test("carries the client's own headers and those of the call", async () => {
    const { client, requests } = clientOf(running, { headers: { "X-Team": "a" } });
    await queryVideo(client, { id: "1" }, { headers: { "X-Trace": "b" } });
    expect(requests[0]?.headers.get("X-Team")).toBe("a");
    expect(requests[0]?.headers.get("X-Trace")).toBe("b");
  });

  test("asks a key function each time", async () => {
    const keys = ["sk-first-1234", "sk-second-5678"];
    const { client, requests } = clientOf(running, { apiKey: async () => keys.shift() ?? "" });
    await queryTask(client, "1");
    await queryTask(client, "1");
    expect(requests.map(({ headers }) => headers.get("Authorization"))).toEqual([
      "Bearer sk-first-1234",
      "Bearer sk-second-5678",
    ]);
  });

  test("is not sent without an id", async () => {
    const { client, requests } = clientOf(running);
    expect(await rejection(queryTask(client, ""))).toThrow(TypeError);
    expect(requests).toHaveLength(0);
  });
});

describe("baseUrl", () => {
  test.each([
    ["https://gateway.example", "https://gateway.example"],
    ["https://gateway.example/", "https://gateway.example"],
    ["https://gateway.example/v1", "https://gateway.example"],
    ["https://gateway.example/v1/", "https://gateway.example"],
    ["https://gateway.example//v1//", "https://gateway.example"],
    ["https://gateway.example/api/v1", "https://gateway.example/api"],
    ["https://gateway.example/v1/proxy", "https://gateway.example/v1/proxy"],
    ["http://127.0.0.1:8080/v1", "http://127.0.0.1:8080"],
  ])("%s is understood", (baseUrl, expected) => {
    expect(createClient({ baseUrl, apiKey: KEY }).gateway.baseUrl).toBe(expected);
  });

  test.each([
    "",
    "gateway.example",
    "ftp://gateway.example",
    "https://me:pw@gateway.example",
    "https://a.example/?b=c",
  ])("%j is refused", (baseUrl) => {
    expect(() => createClient({ baseUrl, apiKey: KEY })).toThrow(TypeError);
  });
});

describe("apiKey", () => {
  test.each(["", " ", "Bearer", "Bearer sk-secret", "sk-sec ret", "sk-schlüssel", "sk-a\nb"])(
    "%j is refused, unseen",
    (apiKey) => {
      expect(() => createClient({ baseUrl: "https://gateway.example", apiKey })).toThrow(
        "apiKey must be ASCII without blanks",
      );
    },
  );
});

describe("an answer that does not come", () => {
  test("is a NetworkError that says why", async () => {
    const cause = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 10.0.0.1:443") });
    const error = await rejection(queryTask(clientOf(() => Promise.reject(cause)).client, "grok:1"));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ name: "NetworkError", taskId: "grok:1", cause });
    expect(error).toHaveProperty("message", expect.stringContaining("ECONNREFUSED"));
  });

  test("is a NetworkError too if the handler throws at once", async () => {
    const { client } = clientOf(running, {
      fetch: () => {
        throw new Error("offline");
      },
    });
    expect(await rejection(queryTask(client, "1"))).toBeInstanceOf(NetworkError);
  });

  test("is a NetworkError after the time-out, also in the middle of a body", async () => {
    const hangs = clientOf(({ signal }) => untilAborted(signal), { timeout: 5 });
    expect(await rejection(queryTask(hangs.client, "1"))).toMatchObject({ name: "NetworkError" });

    const stalls = clientOf(({ signal }) => new Response(stalledBody(signal)), { timeout: 5 });
    expect(await rejection(queryTask(stalls.client, "1"))).toMatchObject({ name: "NetworkError" });
  });

  test("is a NetworkError if the body breaks off", async () => {
    const broken = () =>
      new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("reset")) }));
    expect(await rejection(queryTask(clientOf(broken).client, "1"))).toBeInstanceOf(NetworkError);
  });

  test("is the signal's own reason if the caller aborts, before, during and in the body", async () => {
    const reason = new Error("enough");
    const early = clientOf(running);
    expect(await rejection(queryTask(early.client, "1", { signal: AbortSignal.abort(reason) }))).toBe(reason);

    for (const reply of [untilAborted, (signal: AbortSignal) => new Response(stalledBody(signal))]) {
      const abort = new AbortController();
      const { client } = clientOf(async ({ signal }) => {
        queueMicrotask(() => abort.abort(reason));
        return reply(signal);
      });
      expect(await rejection(queryTask(client, "1", { signal: abort.signal }))).toBe(reason);
    }
  });
});

test("a redirect is not followed, and says where it points", async () => {
  const { client, requests } = clientOf(() =>
    Response.redirect("https://elsewhere.example/v1/video/query", 307),
  );
  const error = await rejection(queryTask(client, "1"));
  expect(error).toBeInstanceOf(RedirectError);
  expect(error).toMatchObject({ status: 307, location: "https://elsewhere.example/v1/video/query" });
  expect(requests[0]?.redirect).toBe("manual");
  expect(requests).toHaveLength(1);
});

test("a missing key on the wire is an AuthenticationError", async () => {
  const { client } = clientOf(() => Response.json({ error: { message: "未提供令牌" } }, { status: 401 }));
  const error = await rejection(queryTask(client, "1"));
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toHaveProperty(
    "message",
    "https://gateway.example answered 401 (未提供令牌): check the key.",
  );
});

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

function stalledBody(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('{"status":'));
      signal.addEventListener("abort", () => stream.error(signal.reason));
    },
  });
}
