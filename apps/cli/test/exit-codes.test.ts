// Each error that the contract has an example of, answered by Prism.
import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import { describe, expect, test } from "vitest";
import { expectError, vidtask } from "./helpers.ts";

const EXIT_CODES = new Map([
  ["400 notFoundTask", 4],
  ["400 badRequestTask", 4],
  ["401 keyMissingRelay", 3],
  ["401 keyInvalidRelay", 3],
  ["402 quotaRelay", 9],
  ["403 modelForbiddenRelay", 3],
  ["403 quotaRelay", 9],
  ["403 quotaTask", 9],
  ["404 noRouteRelay", 4],
  ["404 notFoundTask", 4],
  ["413 tooLargeTask", 4],
  ["415 wrongTypeRelay", 4],
  ["429 rateLimitRelay", 6],
  ["429 saturatedRelay", 6],
  ["429 quotaHiddenRelay", 9],
  ["429 quotaLocalTask", 9],
  ["500 fetchFailedTask", 5],
  ["500 noChannelTask", 5],
  ["500 failedRelay", 5],
  ["502 upstreamFailedRelay", 5],
  ["502 badGatewayHtml", 5],
  ["503 noChannelRelay", 5],
  ["524 timeoutHtml", 5],
]);

/** What leaves open whether a create was accepted. */
const UNCLEAR = [
  "500 fetchFailedTask",
  "500 failedRelay",
  "502 upstreamFailedRelay",
  "502 badGatewayHtml",
  "524 timeoutHtml",
];

/** `429 rateLimitRelay`, for every error example of an operation. */
function errorsOf(operationId: string): string[] {
  const responses = listOperations().find(({ id }) => id === operationId)?.responses ?? {};
  return Object.entries(responses)
    .filter(([status]) => status !== "200")
    .flatMap(([status, { content }]) =>
      Object.values<{ examples: object }>(content).flatMap(({ examples }) =>
        Object.keys(examples).map((name) => `${status} ${name}`),
      ),
    );
}

describe.each([
  ["queryVideo", ["query", "task_1"]],
  ["createVideo", ["create", "--model", "veo3", "--prompt", "A fox"]],
])("%s", (operationId, args) => {
  test.each(errorsOf(operationId))(
    "The answer %s has its exit code, and a line that says why",
    async (error) => {
      const [status, example] = error.split(" ");
      const result = await vidtask(args, { prefer: `code=${status}, example=${example}` });
      expect(EXIT_CODES.has(error), `Give ${error} a row in EXIT_CODES`).toBe(true);
      const isUnclear = operationId === "createVideo" && UNCLEAR.includes(error);
      expectError(result, isUnclear ? 11 : (EXIT_CODES.get(error) ?? 0));
      expect(result.stderr).toMatch(
        isUnclear
          ? /^vidtask: The create may have been accepted and billed; do not send it again/
          : new RegExp(`^vidtask: http://127\\.0\\.0\\.1:\\d+ answered ${status}\\b`),
      );
    },
  );
});

test("No exit code is asserted for an example that is not in the contract", () => {
  expect([...EXIT_CODES.keys()].sort()).toEqual(
    [...new Set([...errorsOf("queryVideo"), ...errorsOf("createVideo")])].sort(),
  );
});

test("Each line says what was answered, why, and what to do", async () => {
  const lineOf = async (prefer: string) =>
    (await vidtask(["query", "task_1"], { prefer })).stderr.trim().replace(/:\d+ /, ":4010 ");
  expect([
    await lineOf("code=404, example=notFoundTask"),
    await lineOf("code=402, example=quotaRelay"),
    await lineOf("code=524, example=timeoutHtml"),
  ]).toMatchInlineSnapshot(`
    [
      "vidtask: http://127.0.0.1:4010 answered 404 (task_not_exist): check the id, or query again later.",
      "vidtask: http://127.0.0.1:4010 answered 402 (用户额度不足): top up the quota.",
      "vidtask: http://127.0.0.1:4010 answered 524: ask the gateway, or wait.",
    ]
  `);
});

test("A create that was refused is not told to query, and none is told to be sent again", async () => {
  const lineOf = async (prefer: string) =>
    (await vidtask(["create", "--model", "veo3", "--prompt", "A fox"], { prefer })).stderr
      .trim()
      .replace(/:\d+ /, ":4010 ");
  expect([
    await lineOf("code=503, example=noChannelRelay"),
    await lineOf("code=429, example=rateLimitRelay"),
    await lineOf("code=524, example=timeoutHtml"),
  ]).toMatchInlineSnapshot(`
    [
      "vidtask: http://127.0.0.1:4010 answered 503 (分组 auto 下模型 veo3.1-4k 无可用渠道（distributor）): ask the gateway, or wait.",
      "vidtask: http://127.0.0.1:4010 answered 429 (Too many requests, slow down): call less often.",
      "vidtask: The create may have been accepted and billed; do not send it again (http://127.0.0.1:4010 answered 524).",
    ]
  `);
});
