import { type Mock, startMock } from "@vidtask/contract/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import "@vidtask/contract/vitest";
import { answer } from "./gateway.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const query = (baseUrl: string, headers: Record<string, string>) =>
  new Request(`${baseUrl}/v1/video/query?id=grok:1`, { headers });

test("a gateway of yours keeps the contract", async () => {
  const response = await answer(query("https://gateway.example", { Authorization: "Bearer sk-any" }));
  await expect(response).toKeepContract("queryVideo");
  await expect(await answer(query("https://gateway.example", {}))).toKeepContract("queryVideo");
});

test("an answer that does not keep it fails with what is wrong", async () => {
  const response = Response.json({ id: "grok:1", status: 7 });
  await expect(expect(response).toKeepContract("queryVideo")).rejects.toThrow("/status");
});

test("the contract's mock plays each example that is named in it", async () => {
  const headers = { Authorization: "Bearer sk-any" };
  const completed = await fetch(query(mock.url, { ...headers, Prefer: "code=200, example=completed" }));
  expect(completed.status).toBe(200);
  expect(await completed.clone().json()).toMatchObject({ status: "completed" });
  await expect(completed).toKeepContract("queryVideo");
  const refused = await fetch(query(mock.url, { ...headers, Prefer: "code=404" }));
  expect(refused.status).toBe(404);
});
