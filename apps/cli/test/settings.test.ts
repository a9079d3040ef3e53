import { expect, test } from "vitest";
import { expectError, KEY, vidtask, type World } from "./helpers.ts";

const query = ["query", "task_1"];
const answer = () => Response.json({ status: "pending" });

/** The line on stderr of a query that sends nothing. */
async function refusalOf(exitCode: number, env: World["env"], flags: string[] = []): Promise<string> {
  const result = await vidtask([...query, ...flags], { env, fetch: answer });
  expectError(result, exitCode);
  expect(result.requests).toEqual([]);
  return result.stderr;
}

/** Where a query goes. */
async function targetOf(env: World["env"], flags: string[] = []): Promise<string | undefined> {
  const { requests, exitCode, stderr } = await vidtask([...query, ...flags], { env, fetch: answer });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return requests[0]?.url;
}

test.each([undefined, "", " \n"])("A key that is missing or blank (%j) exits 3", async (VIDTASK_API_KEY) => {
  expect(await refusalOf(3, { VIDTASK_API_KEY })).toBe(
    "vidtask: No API key is set. Put the gateway's key in VIDTASK_API_KEY.\n",
  );
});

test.each([`Bearer ${KEY}`, `bearer\t${KEY}`])(
  "A key with the word Bearer exits 3",
  async (VIDTASK_API_KEY) => {
    expect(await refusalOf(3, { VIDTASK_API_KEY })).toBe(
      "vidtask: VIDTASK_API_KEY begins with the word Bearer. Set the key alone.\n",
    );
  },
);

test.each([`${KEY} ${KEY}`, `${KEY}\n${KEY}`, `${KEY}é`, `${KEY}\u200b`, `${KEY}\u0000`])(
  "A key with blanks, controls or non-ASCII (%j) exits 3",
  async (VIDTASK_API_KEY) => {
    expect(await refusalOf(3, { VIDTASK_API_KEY })).toBe(
      "vidtask: VIDTASK_API_KEY holds blanks or characters beyond ASCII. Copy the key again.\n",
    );
  },
);

test("A key is trimmed", async () => {
  const { requests } = await vidtask(query, { env: { VIDTASK_API_KEY: `  ${KEY}\r\n` }, fetch: answer });
  expect(requests[0]?.headers.get("Authorization")).toBe(`Bearer ${KEY}`);
});

test.each([undefined, ""])("A base URL that is missing (%j) exits 2", async (VIDTASK_BASE_URL) => {
  expect(await refusalOf(2, { VIDTASK_BASE_URL })).toBe(
    "vidtask: No gateway is set. Give its address as --base-url or in VIDTASK_BASE_URL, or store it: vidtask config set base-url <url>\n",
  );
});

test.each([
  "gateway.example",
  "ftp://gateway.example",
  "https://",
  "https://gateway.example?x=1",
  "https://gateway.example/#x",
  `https://${KEY}@gateway.example`,
  KEY,
])("A base URL that is none (%s) exits 2 and is not shown: it may hold the key", async (url) => {
  const sentence = "vidtask: The base URL is malformed. Give one such as https://gateway.example.\n";
  expect(await refusalOf(2, { VIDTASK_BASE_URL: url })).toBe(sentence);
  expect(await refusalOf(2, {}, ["--base-url", url])).toBe(sentence);
});

test("--base-url beats the environment, and may end in /v1", async () => {
  expect(await targetOf({}, ["--base-url", "https://other.example/v1/"])).toBe(
    "https://other.example/v1/video/query?id=task_1",
  );
  expect(await targetOf({ VIDTASK_BASE_URL: "https://gateway.example/relay" })).toBe(
    "https://gateway.example/relay/v1/video/query?id=task_1",
  );
});

test.each([
  "http://gateway.example",
  "http://10.0.0.1:3000",
  "http://localhost.gateway.example",
  "http://127.0.0.1.gateway.example",
])("The key does not go to %s, which is not encrypted and another machine", async (url) => {
  expect(await refusalOf(2, { VIDTASK_BASE_URL: url })).toBe(
    `vidtask: The key would go to ${url} unencrypted. Use https, or --allow-http if you mean it.\n`,
  );
  expect(await targetOf({ VIDTASK_BASE_URL: url }, ["--allow-http"])).toContain(url);
});

test.each([
  "http://localhost:3000",
  "http://127.0.0.1:3000",
  "http://127.1.2.3",
  "http://[::1]:3000",
  "https://gateway.example",
])("The key goes to %s without a further flag", async (url) => {
  expect(await targetOf({ VIDTASK_BASE_URL: url })).toContain(url);
});
