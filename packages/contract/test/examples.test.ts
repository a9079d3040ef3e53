// Every named example of openapi.yaml keeps the contract, has its family, and says of itself what there is to know.
// An operation, a status or an example without a row here does not compile.
import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import type { examples } from "@vidtask/types";
import { describe, expect, test } from "vitest";
import { type FamilyCode, type RuleId, toFamily, validate } from "../src/index.ts";

/** The family of an example, if it has one, and the rules of its findings, which are all of severity `info`. */
type Row = [family: FamilyCode | undefined, ...rules: RuleId[]];

type Table = {
  [Id in keyof examples]: {
    [Status in keyof examples[Id]]: { [Name in keyof examples[Id][Status]]: Row };
  };
};

const shared = {
  401: { keyMissingRelay: ["E1", "key-refused"], keyInvalidRelay: ["E1", "key-refused"] },
  402: { quotaRelay: ["E1", "quota-used-up"] },
  403: {
    modelForbiddenRelay: ["E1", "key-refused"],
    quotaRelay: ["E1", "quota-used-up"],
    quotaTask: ["E2", "quota-used-up"],
  },
  404: { noRouteRelay: ["E1", "route-missing"], notFoundTask: ["E2", "task-not-found"] },
  429: {
    rateLimitRelay: ["E1", "rate-limited"],
    saturatedRelay: ["E1", "rate-limited"],
    quotaHiddenRelay: ["E1", "quota-used-up", "quota-as-rate-limit"],
    quotaLocalTask: ["E2", "quota-used-up", "quota-as-rate-limit"],
  },
  500: {
    fetchFailedTask: ["E2", "upstream-failed"],
    noChannelTask: ["E2", "no-channel"],
    failedRelay: ["E1", "server-error"],
  },
  502: {
    upstreamFailedRelay: ["E1", "server-error"],
    badGatewayHtml: [undefined, "error-not-json", "server-error"],
  },
  503: { noChannelRelay: ["E1", "no-channel"] },
  524: { timeoutHtml: [undefined, "error-not-json", "server-error"] },
} satisfies Pick<Table["queryVideo"], 401 | 402 | 403 | 404 | 429 | 500 | 502 | 503 | 524>;

const table: Table = {
  queryVideo: {
    200: {
      pending: ["F1"],
      completed: ["F3"],
      processingVeo: ["F1"],
      completedVeo: ["F1"],
      errorVeo: ["F1", "error-status"],
      processingDetail: ["F2"],
      completedDetail: ["F2", "inner-error"],
      failedDetail: ["F2", "failure-without-reason"],
      processingGrok: ["F3"],
      failedGrok: ["F3"],
      unknownGrok: ["F3"],
      queuedOpenai: ["F4"],
      processingOpenai: ["F4", "number-as-text"],
      completedOpenai: ["F4", "number-as-text", "field-alias"],
      failedOpenai: ["F4"],
      cancelledOpenai: ["F4", "failure-without-reason"],
      processingEnvelope: ["F5", "number-as-text", "field-alias"],
      completedEnvelope: ["F5", "number-as-text", "field-alias", "field-alias"],
      failedEnvelope: ["F5", "number-as-text", "field-alias"],
    },
    400: { notFoundTask: ["E2", "task-not-found"], badRequestTask: ["E2", "request-refused"] },
    ...shared,
  },
  createVideo: {
    200: {
      pendingVeo: ["F1"],
      processingGrok: ["F3"],
      queuedOpenai: ["F4"],
      processingVidu: ["F4", "field-alias"],
      submittedEnvelope: ["F5", "field-alias"],
    },
    400: { badRequestTask: ["E2", "request-refused"] },
    413: { tooLargeTask: ["E2", "request-refused"] },
    415: { wrongTypeRelay: ["E1", "request-refused"] },
    ...shared,
  },
};

describe.each(listOperations())("$id", ({ id, responses }) => {
  const rows = Object.entries(responses).flatMap(([status, { content }]) =>
    Object.entries<{ examples: Record<string, { value: unknown }> }>(content).flatMap(([type, media]) =>
      Object.entries(media.examples).map(([name, { value }]) => ({
        status: Number(status),
        type,
        name,
        value,
      })),
    ),
  );
  const operationId = id === "createVideo" ? id : "queryVideo";
  const tabled: Record<string, Record<string, Row>> = table[operationId];

  test.each(rows)("keeps the contract with $name under $status", ({ status, type, name, value }) => {
    const findings = validate({ operationId, status, headers: { "Content-Type": type }, body: value });
    const severe = findings.filter(({ severity }) => severity !== "info");
    // That a used-up quota comes as an overload is in the contract as the drift that it is.
    expect(severe).toEqual([]);
    const rules = findings.map(({ rule }) => rule).filter((rule) => rule !== "retry-after-missing");
    expect([toFamily(value)?.code, ...rules]).toEqual(tabled[status]?.[name]);
    const text = typeof value === "string" ? value : JSON.stringify(value);
    expect(validate({ operationId, status, body: text }).map(({ rule }) => rule)).toEqual(rules);
  });
});
