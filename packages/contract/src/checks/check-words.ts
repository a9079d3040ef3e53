import type { Answer } from "../answer.ts";
import { type Finding, toFinding } from "../finding.ts";
import { documentedFields, type ListName, wordLists } from "../generated/fields.ts";
import { readPlace, toWord } from "../read-place.ts";
import type { RuleId } from "../rules.ts";
import { toShownWord } from "../to-shown.ts";
import type { Comparison } from "./check-body.ts";

const RULES: Record<ListName, RuleId> = {
  TaskStatus: "status-word-undocumented",
  ErrorCode: "error-code-undocumented",
};

/** The fields that take a word of a list, by the body that they are of. */
const wordFields = new Map(
  Object.entries(documentedFields).map(([name, fields]) => [
    name,
    Object.entries(fields).flatMap(([place, { list }]) => (list ? [{ place, list }] : [])),
  ]),
);

/** Check the words that the contract lists, whatever their case; an empty text is no word. */
export function* checkWords({ operationId, json }: Answer, { name }: Comparison): Generator<Finding> {
  for (const { place, list } of wordFields.get(name) ?? []) {
    const word = toWord(readPlace(json, place))?.replace(/^local:/, "");
    const words: readonly string[] = wordLists[list];
    if (word && !words.includes(word)) {
      const expected = `a word of ${list}`;
      yield toFinding(RULES[list], operationId, { place, expected, actual: toShownWord(word) });
    }
  }
}
