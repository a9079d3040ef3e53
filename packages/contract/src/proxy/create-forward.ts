import type { ServerRequest } from "srvx";
import { toBaseUrl } from "../check-target.ts";
import { createCollector } from "../collector.ts";
import { toFinding } from "../finding.ts";
import type { OperationId } from "../generated/operations.ts";
import { createKeyRing } from "../key-ring.ts";
import { toFailure } from "../live/call.ts";
import type { ProxyOptions } from "../proxy.ts";
import type { Report } from "../report.ts";
import type { RuleId } from "../rules.ts";
import { toCaseName } from "../to-case-name.ts";
import { toOperationId } from "../to-operation-id.ts";
import { keepBody } from "./keep-body.ts";
import { passHeaders } from "./pass-headers.ts";
import { passRequest } from "./pass-request.ts";
import { proxyError } from "./proxy-error.ts";

/** What goes back to the caller. */
export type Passed = Pick<Response, "status" | "statusText" | "headers" | "body">;

/** What passes calls on to a gateway, and its report. */
export interface Forward {
  /** @param target The path and query of the request, as they came. */
  forward(request: ServerRequest, target: string): Promise<Passed>;
  report(): Report;
}

/** Create what passes calls on to a gateway and checks the answers. Keys stay in memory, to be blanked in the report. */
export function createForward(options: ProxyOptions): Forward {
  const { accept, startedAt = new Date(), fetch: send = fetch, onExchange } = options;
  const baseUrl = toBaseUrl(options.baseUrl);
  const { origin } = new URL(baseUrl);
  const keys = createKeyRing();
  const collector = createCollector({ subject: origin, startedAt, accept, redact: keys.redact });
  return { forward, report: collector.report };

  async function forward(request: ServerRequest, target: string): Promise<Passed> {
    const start = performance.now();
    const { pathname, searchParams } = new URL(origin + target);
    const operationId = toOperationId(request.method, pathname);
    keys.add(request.headers, searchParams);
    try {
      const response = await send(passRequest(request, baseUrl + target));
      return pass(response, operationId, request.signal, start, searchParams.get("id") || undefined);
    } catch (error) {
      const { actual } = toFailure(error, false);
      if (operationId && !request.signal.aborted) {
        fail(`${operationId} is answered`, "no-answer", operationId, "an answer", actual);
      } else {
        collector.ignore();
      }
      return proxyError(502, "no_answer", `${origin} did not answer (${actual}).`);
    }
  }

  function pass(
    response: Response,
    operationId: OperationId | undefined,
    signal: AbortSignal,
    start: number,
    id: string | undefined,
  ): Passed {
    const { status, statusText, body } = response;
    // `fetch` has decoded it, which changes its length.
    const isEncoded = response.headers.has("Content-Encoding");
    // Without a length a caller sees the end of an answer only when it is checked.
    const isMeasured = !isEncoded && !operationId;
    const more = ["Content-Encoding", ...(isMeasured ? [] : ["Content-Length"])];
    const headers = passHeaders(response.headers, more);
    if (!operationId) {
      collector.ignore();
      return { status, statusText, headers, body };
    }
    const place = `${operationId} ${status}`;
    const listener = {
      onEnd(text: string) {
        const duration = performance.now() - start;
        const exchange = { operationId, status, headers: response.headers, body: text, id, duration };
        const name = toCaseName(exchange);
        collector.add(exchange, name);
        // What it throws is no matter of this answer.
        queueMicrotask(() => onExchange?.(exchange, name));
      },
      onTooLarge: () =>
        fail(
          `${place} with a body to be read`,
          "body-too-large",
          operationId,
          "at most 10 MB",
          "more than 10 MB",
        ),
      onError(error: unknown) {
        if (signal.aborted) {
          collector.ignore();
        } else {
          const { rule, actual } = toFailure(error, true);
          fail(`${place} with a whole body`, rule, operationId, "the whole body", actual);
        }
      },
      onCancel: () => collector.ignore(),
    };
    if (!body) {
      listener.onEnd("");
    }
    return { status, statusText, headers, body: body && keepBody(body, listener) };
  }

  function fail(
    name: string,
    rule: RuleId,
    operationId: OperationId,
    expected: string,
    actual: string,
  ): void {
    collector.fail(name, toFinding(rule, operationId, { expected, actual }));
  }
}
