import { startMock } from "@vidtask/contract/mock";
import { expect, test } from "vitest";
import "@vidtask/contract/vitest";

test("a query is answered as the contract says", async () => {
  const { GATEWAY: baseUrl = (await startMock()).url, GATEWAY_KEY: key = "sk-any" } = process.env;
  const headers = { Authorization: `Bearer ${key}` };
  const response = await fetch(`${baseUrl}/v1/video/query?id=grok%3A1`, { headers });
  await expect(response).toKeepContract("queryVideo");
});
