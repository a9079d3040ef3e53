import { idPlaces, statusPlaces, videoUrlPlaces } from "@vidtask/types";
import type { Answer } from "../answer.ts";
import { documentedFields, wordLists } from "../generated/fields.ts";
import { operations } from "../generated/operations.ts";
import { findPlace, isObject, readPlace, toText, toUrl, toWord } from "../read-place.ts";
import { toShownWord } from "../to-shown.ts";
import type { Channel, ProgressForm } from "./gateway-record.ts";

const timePlaces = listPlaces(["milliseconds", "seconds"]);
const fractionPlaces = listPlaces(["fraction"]);
const progressPlaces = [...listPlaces(["percent"]), ...fractionPlaces];

/** What the answer of a task shows of its channel, with no data of the task itself. */
export function observeTask({ operationId, json, family, id }: Answer): Channel {
  const isCreate = operations[operationId].method === "POST";
  const idField = findPlace(json, idPlaces, toText);
  const urlField = findPlace(json, videoUrlPlaces, toUrl);
  const word = readPlace(json, findPlace(json, statusPlaces, toWord) ?? "");
  const status = isObject(word) ? undefined : toShownWord(word);
  const words: readonly string[] = wordLists.TaskStatus;
  const isListed = words.includes(toWord(status) ?? "");
  return {
    models: [toModelPattern(json, id ?? toText(readPlace(json, idField ?? "")))],
    // A create is answered in a shorter form, often that of another family.
    ...(isCreate ? { createIdField: idField } : { family: family?.name, idField, urlField }),
    timeUnit: Object.fromEntries(timePlaces.flatMap((place) => toUnit(place, readPlace(json, place)))),
    ...(!isCreate && { progress: [toProgressForm(json)] }),
    ...(status && (isListed ? { statusWords: [status] } : { undocumentedWords: [status] })),
  };
}

function listPlaces(units: readonly string[]): string[] {
  const fields = Object.values(documentedFields).flatMap((places) => Object.entries(places));
  const found = fields.filter(([, field]) => field.units?.some((unit) => units.includes(unit)));
  return [...new Set(found.map(([place]) => place))];
}

/** Which models the task stands for: by the prefix of its id, else by the model's own name, cut to its family. */
function toModelPattern(json: unknown, id = ""): string {
  const name = /^([\w.-]+):/.exec(id)?.[1] ?? toText(readPlace(json, "/model")) ?? "";
  const family = /^[a-z]+/i.exec(name)?.[0].toLowerCase();
  return family ? `${family}*` : "*";
}

function toUnit(place: string, value: unknown): [string, "ms" | "s" | "rfc3339"][] {
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) {
    return [[place, "rfc3339"]];
  }
  const number = Number(toText(value) ?? 0);
  return number > 0 ? [[place, number >= 1e11 ? "ms" : "s"]] : [];
}

function toProgressForm(json: unknown): ProgressForm {
  const place = findPlace(json, progressPlaces, toText);
  const value = place && readPlace(json, place);
  if (typeof value === "string") {
    return value.trim().endsWith("%") ? "percent-text" : "text";
  }
  if (typeof value !== "number") {
    return "absent";
  }
  return Number.isInteger(value) && !fractionPlaces.includes(place ?? "") ? "integer" : "fraction";
}
