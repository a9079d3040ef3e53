import { wordLists } from "../generated/fields.ts";
import { isObject } from "../read-place.ts";
import type { Channel, ErrorForm } from "./gateway-record.ts";

/** Merge what single answers show into the channels of a record, in the order of their models. */
export function mergeChannels(observed: readonly Channel[]): Channel[] {
  const channels: Channel[] = [];
  // The answers to creates come last: they join a channel of their models, since they have no family of their own.
  for (const item of [...observed].sort((one, other) => Number(isCreate(one)) - Number(isCreate(other)))) {
    const index = channels.findIndex(
      ({ models, family }) => models[0] === item.models[0] && (isCreate(item) || family === item.family),
    );
    channels.splice(index < 0 ? channels.length : index, 1, merge(channels[index], item));
  }
  return channels.sort((one, other) => ((one.models[0] ?? "") < (other.models[0] ?? "") ? -1 : 1));
}

function isCreate({ createIdField, family }: Channel): boolean {
  return createIdField !== undefined && family === undefined;
}

function merge(channel: Channel | undefined, item: Channel): Channel {
  const { statusWords, undocumentedWords, progress, timeUnit } = item;
  const words: readonly string[] = wordLists.TaskStatus;
  const order = (word: string) => words.indexOf(word.toLowerCase());
  return {
    ...channel,
    ...dropEmpty(item),
    ...dropEmpty({
      timeUnit: { ...channel?.timeUnit, ...timeUnit },
      // A task that tells its progress at last is one that tells it.
      progress: unite(channel?.progress, progress),
      statusWords: unite(channel?.statusWords, statusWords).sort((one, other) => order(one) - order(other)),
      undocumentedWords: unite(channel?.undocumentedWords, undocumentedWords),
    }),
  };
}

function unite<Item>(one: readonly Item[] = [], other: readonly Item[] = []): Item[] {
  return [...new Set([...one, ...other])];
}

function dropEmpty<Value extends object>(value: Value): Value;
function dropEmpty(value: object): object {
  const isFull = (part: unknown) => (isObject(part) ? Object.keys(part).length > 0 : part !== undefined);
  return Object.fromEntries(Object.entries(value).filter(([, part]) => isFull(part)));
}

/** Merge what single answers show into the errors of a record, by status and code. */
export function mergeErrors(observed: readonly ErrorForm[]): ErrorForm[] {
  const errors = new Map(observed.map((error) => [JSON.stringify(error), error]));
  return [...errors.values()].sort(
    (one, other) => one.http - other.http || ((one.code ?? "") < (other.code ?? "") ? -1 : 1),
  );
}
