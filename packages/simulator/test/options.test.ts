import { createSimulator, type SimulatorOptions } from "@vidtask/simulator";
import { expect, test } from "vitest";

/** Options as JavaScript passes them, unchecked. */
const untyped = (json: string): SimulatorOptions => JSON.parse(json);

test.each([
  ['{"dialect":"sora"}', 'There is no dialect "sora"; use one of veo, detail, grok, openai, envelope.'],
  ['{"dialect":"toString"}', "There is no dialect"],
  ['{"outcome":"lost"}', 'There is no outcome "lost"; use one of completed, failed, '],
  ['{"faults":["flood"]}', 'There is no fault "flood"; use one of rate-limit, rate-limit-retry-after, '],
  [
    '{"faults":[{"name":"drop","on":"list"}]}',
    'There is no operation "list"; use one of create, query, media.',
  ],
  ['{"faults":[{"name":"not-found-at-first","on":"create"}]}', "is on query only"],
  ['{"faults":[{"name":"drop","probability":2}]}', "probability must be a number, between 0 and 1."],
  ['{"faults":[{"name":"drop","times":-1}]}', "times must be a number, 0 or more."],
  ['{"speed":0}', "speed must be a number"],
  ['{"duration":-1}', "duration must be a number, 0 or more."],
  ['{"seed":"a"}', "seed must be a number"],
  ['{"baseUrl":"media.example"}', "baseUrl must be like https://media.example, without a path."],
])("%s is a TypeError that says what there is", (json, message) => {
  expect(() => createSimulator(untyped(json))).toThrow(TypeError);
  expect(() => createSimulator(untyped(json))).toThrow(message);
});
