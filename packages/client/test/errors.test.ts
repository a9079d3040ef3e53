import * as client from "@vidtask/client";
import { afterEach, describe, expect, test, vi } from "vitest";

const { HttpError, NetworkError, QuotaError, ResponseError, ServerError, VidtaskError } = client;

describe("instanceof", () => {
  test("tells the classes apart and knows their bases", () => {
    const error = new QuotaError("No quota.", { status: 402 });
    expect(error).toBeInstanceOf(QuotaError);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toBeInstanceOf(VidtaskError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(ServerError);
    expect(error).not.toBeInstanceOf(NetworkError);
    expect(new VidtaskError("?")).not.toBeInstanceOf(QuotaError);
  });

  test("is false for what only looks alike", () => {
    class OtherError extends Error {
      static override readonly name = "QuotaError";
    }
    for (const value of [
      new OtherError(),
      new Error(),
      { name: "QuotaError" },
      null,
      undefined,
      "QuotaError",
      1,
    ]) {
      expect(value instanceof QuotaError).toBe(false);
    }
    expect(Object.create(null) instanceof VidtaskError).toBe(false);
  });

  test("works for a user's own subclass", () => {
    class MyError extends HttpError {
      static override readonly name = "MyError";
    }
    expect(new MyError("Mine.")).toBeInstanceOf(HttpError);
    expect(new HttpError("Theirs.")).not.toBeInstanceOf(MyError);
  });
});

describe("a second copy of the package", () => {
  afterEach(() => vi.resetModules());

  test("makes errors that the first one knows, and the other way round", async () => {
    vi.resetModules();
    const copy = await import("@vidtask/client");
    expect(copy.QuotaError).not.toBe(QuotaError);
    expect(new copy.QuotaError("No quota.")).toBeInstanceOf(QuotaError);
    expect(new copy.QuotaError("No quota.")).toBeInstanceOf(VidtaskError);
    expect(new copy.QuotaError("No quota.")).not.toBeInstanceOf(ServerError);
    expect(new QuotaError("No quota.")).toBeInstanceOf(copy.ResponseError);
  });
});

test("every error class has its name, and keeps its cause and its data", () => {
  const cause = new Error("why");
  const names = Object.keys(client).filter((name) => name.endsWith("Error"));
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) {
    const ErrorClass = Reflect.get(client, name);
    expect(ErrorClass.name).toBe(name);
    expect(ErrorClass.prototype).toBeInstanceOf(Error);
  }
  const error = new ResponseError("A sentence.", { cause, taskId: "grok:1", status: 500 });
  expect(error).toMatchObject({
    name: "ResponseError",
    message: "A sentence.",
    cause,
    taskId: "grok:1",
    status: 500,
  });
  expect(String(error)).toBe("ResponseError: A sentence.");
});
