import { errorCodePlaces } from "@vidtask/types";
import type { Answer } from "../answer.ts";
import type { Finding } from "../finding.ts";
import { findPlace, readPlace, toText } from "../read-place.ts";
import { toShownWord } from "../to-shown.ts";
import { errorMeanings } from "./error-meanings.ts";
import type { ErrorForm } from "./gateway-record.ts";

/** What an error shows of its gateway, with no text of it; nothing if its status is not known. */
export function observeError(answer: Answer, findings: readonly Finding[]): ErrorForm[] {
  const { status, json, text, family, operationId } = answer;
  if (status === undefined) {
    return [];
  }
  const codePlace = findPlace(json, errorCodePlaces, toText);
  const code = codePlace && toShownWord(readPlace(json, codePlace));
  const means = findings.map(({ rule }) => errorMeanings.get(rule)).find(Boolean);
  const shape = json ? toShape(family?.code) : text?.trim() ? "html" : "empty";
  return [{ http: status, shape, ...(code && { code }), ...(means && { means }), operationId }];
}

function toShape(code: string | undefined): ErrorForm["shape"] {
  return code === "E1" ? "relay" : code === "E2" ? "task" : "json-other";
}
