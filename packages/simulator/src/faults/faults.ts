import { invalidKey, noSuchTask, relayError, taskError } from "../error-answers.ts";
import { type Reply, textReply } from "../reply.ts";
import { cutBody, slowBody } from "./broken-body.ts";
import { DroppedReply } from "./dropped-reply.ts";
import type { FaultContext, FaultName } from "./fault.ts";

/** A refusal: it stands before the gateway, which does nothing. */
interface Refusal {
  refuse(context: FaultContext): Reply;
}

/** A spoilt reply: the gateway has done what it was asked for. */
interface Spoiler {
  /** @param onWhole Called if the reply went out whole after all. */
  spoil(reply: Reply, context: FaultContext, onWhole: () => void): Reply;
}

const OVERLOAD = "当前分组上游负载已饱和，请稍后再试";
const EMPTY = { headers: {}, body: null };
const htmlPage = (status: number, title: string) =>
  textReply(
    status,
    "text/html; charset=utf-8",
    `<html>\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n`,
  );

function rateLimit(headers?: Record<string, string>): Reply {
  const error = { message: "Too many requests", type: "rate_limit_error", code: "rate_limit_exceeded" };
  return relayError(429, error, headers);
}

/** What each fault does. */
export const faults: { readonly [Name in FaultName]: Refusal | Spoiler } = {
  "rate-limit": { refuse: () => rateLimit() },
  "rate-limit-retry-after": {
    refuse: ({ rule }) => rateLimit({ "Retry-After": `${rule.retryAfter ?? 3}` }),
  },
  "rate-limit-empty": { refuse: () => ({ ...EMPTY, status: 429 }) },
  // A used-up quota with the text of an overload: only the codes tell.
  quota: {
    refuse: () =>
      relayError(429, { message: OVERLOAD, type: "insufficient_quota", code: "insufficient_user_quota" }),
  },
  "no-channel": {
    refuse: () => relayError(503, { message: "无可用渠道（distributor）", code: "model_not_found" }),
  },
  "wrong-key": { refuse: invalidKey },
  "not-found-at-first": { refuse: noSuchTask },
  "upstream-failed": { refuse: () => taskError(500, "fail_to_fetch_task", "请求上游地址失败") },
  "server-json": { refuse: () => relayError(500, { message: "Internal server error" }) },
  // The gateway's front answers in its place, when the gateway has done its work.
  "server-html": {
    spoil: () => htmlPage(502, "502 Bad Gateway"),
  },
  "server-empty": { spoil: () => ({ ...EMPTY, status: 500 }) },
  "html-200": { spoil: () => htmlPage(200, "Welcome") },
  "cut-body": { spoil: cutBody },
  "slow-body": { spoil: slowBody },
  drop: {
    spoil: () => {
      throw new DroppedReply();
    },
  },
};
