import {
  errorPlaces,
  failedWords,
  idPlaces,
  statusPlaces,
  succeededWords,
  videoUrlPlaces,
} from "@vidtask/types";
import { type Answer, isErrorBody } from "../answer.ts";
import { type Finding, toFinding } from "../finding.ts";
import { operations } from "../generated/operations.ts";
import { findPlace, readPlace, toReason, toText, toUrl, toWord } from "../read-place.ts";
import { toTextKind, typeNameOf } from "../to-shown.ts";
import { checkBody, compare } from "./check-body.ts";
import { checkError } from "./check-error.ts";
import { checkNumbers } from "./check-numbers.ts";
import { checkWords } from "./check-words.ts";

/** Check an answer that should be a task. */
export function* checkTask(answer: Answer): Generator<Finding> {
  const { operationId, status, json, text } = answer;
  const names =
    operations[operationId].answers[status ?? 200]?.bodies ??
    operations[operationId].answers[200]?.bodies ??
    [];
  const comparison = json && compare(json, names);
  if (!comparison) {
    yield toFinding("body-not-json", operationId, { expected: "a JSON object", actual: toTextKind(text) });
    return;
  }
  if (isErrorBody(json)) {
    yield toFinding("error-with-200", operationId, {
      expected: "a status of 400 or more",
      actual: `${status ?? 200}`,
    });
    yield* checkError(answer);
    return;
  }
  yield* checkBody(answer, comparison);
  yield* checkWords(answer, comparison);
  yield* checkNumbers(answer, comparison);
  yield* checkId(answer);
  yield* checkOutcome(answer);
}

/** Check which id came back, and under which name. */
function* checkId({ operationId, id, json }: Answer): Generator<Finding> {
  const isCreate = operations[operationId].method === "POST";
  const place = findPlace(json, idPlaces, toText);
  const came = place && toText(readPlace(json, place));
  if (place && place !== idPlaces[0]) {
    yield toFinding("field-alias", operationId, { place, expected: idPlaces[0], actual: place });
  }
  if (isCreate && !came) {
    yield toFinding("id-missing", operationId, { place: idPlaces[0], expected: "an id", actual: "absent" });
  }
  if (id && came && came !== id) {
    const isBare = id.endsWith(`:${came}`) || came.endsWith(`:${id}`);
    const expected = "the id that was asked for";
    const actual = isBare ? "the id without its prefix" : "another id";
    // A number under `data.id` is a database row, not the task's id.
    if (isBare || typeof readPlace(json, place ?? "") === "string") {
      yield toFinding(isBare ? "id-without-prefix" : "id-foreign", operationId, {
        place: place ?? "",
        expected,
        actual,
      });
    }
  }
}

/** Check that what the status promises is there. */
function* checkOutcome({ operationId, json }: Answer): Generator<Finding> {
  const statusPlace = findPlace(json, statusPlaces, toWord) ?? statusPlaces[0];
  const word = toWord(readPlace(json, statusPlace)) ?? "";
  const urlPlace = findPlace(json, videoUrlPlaces, toUrl);
  const reasonPlace = findPlace(json, errorPlaces, toReason);
  const isOneOf = (words: readonly string[]) => words.includes(word);
  if (urlPlace && urlPlace !== videoUrlPlaces[0]) {
    yield toFinding("field-alias", operationId, {
      place: urlPlace,
      expected: videoUrlPlaces[0],
      actual: urlPlace,
    });
  }
  if (isOneOf(succeededWords) && !urlPlace) {
    yield toFinding("video-missing", operationId, {
      place: videoUrlPlaces[0],
      expected: "a URL",
      actual: typeNameOf(readPlace(json, videoUrlPlaces[0])),
    });
  }
  if (word === "error") {
    yield toFinding("error-status", operationId, {
      place: statusPlace,
      expected: "a status of 400 or more",
      actual: "error",
    });
  } else if (isOneOf(failedWords) && !reasonPlace) {
    yield toFinding("failure-without-reason", operationId, {
      place: errorPlaces[0],
      expected: "a reason",
      actual: "absent",
    });
  }
  if (!isOneOf(failedWords) && reasonPlace) {
    yield toFinding("inner-error", operationId, {
      place: reasonPlace,
      expected: "nothing",
      actual: "a text",
    });
  }
}
