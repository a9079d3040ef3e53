import { readAnswer } from "./answer.ts";
import type { Exchange } from "./exchange.ts";
import { toTextKind } from "./to-shown.ts";

/** What an answer is, such as `queryVideo 200, F1 Veo`: answers that are alike have one name. */
export function toCaseName(exchange: Exchange): string {
  const { operationId, status, family, json, text } = readAnswer(exchange);
  const kind = family ? `${family.code} ${family.name}` : json ? "no known family" : toTextKind(text);
  return `${status === undefined ? operationId : `${operationId} ${status}`}, ${kind}`;
}
