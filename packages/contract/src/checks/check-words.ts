import type { Answer } from "../answer.ts";
import { type Finding, toFinding } from "../finding.ts";
import { type ListName, wordLists } from "../generated/fields.ts";
import { readPlace, toWord } from "../read-place.ts";
import type { RuleId } from "../rules.ts";
import { toShownWord } from "../to-shown.ts";
import type { Comparison } from "./check-body.ts";

const RULES: Record<ListName, RuleId> = {
  TaskStatus: "status-word-undocumented",
  ErrorCode: "error-code-undocumented",
};

/** Check the words that the contract lists, whatever their case; an empty text is no word. */
export function* checkWords({ operationId, json }: Answer, { fields }: Comparison): Generator<Finding> {
  for (const [place, { list }] of Object.entries(fields)) {
    const word = list && toWord(readPlace(json, place))?.replace(/^local:/, "");
    const words: readonly string[] = list ? wordLists[list] : [];
    if (list && word && !words.includes(word)) {
      const expected = `a word of ${list}`;
      yield toFinding(RULES[list], operationId, { place, expected, actual: toShownWord(word) });
    }
  }
}
