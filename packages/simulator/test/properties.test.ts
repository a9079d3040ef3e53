import { outcomeNames, type SimulatedTask } from "@vidtask/simulator";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toByteRange } from "../src/media/byte-range.ts";
import { toTaskState } from "../src/task-state.ts";
import { createRequest, EPOCH, queryRequest, simulate } from "./helpers.ts";
import { violationsOf } from "./spec.ts";

const SAMPLE: SimulatedTask = {
  id: "veo3:1790000000-a1B2c3D4e5",
  number: 0,
  input: { model: "veo3", prompt: "a", seconds: undefined, imageCount: 0, enhance: false, upsample: false },
  outcome: "completed",
  createdAt: EPOCH,
  duration: 150_000,
  billed: true,
  answered: true,
  queries: 0,
  seed: 1,
};
const dialect = fc.constantFrom("veo", "detail", "grok", "openai", "envelope" as const);

test("whatever JSON a create call brings, the answer keeps the contract, and so does a query of any id", async () => {
  const field = fc.constantFrom(
    "model",
    "prompt",
    "images",
    "seconds",
    "size",
    "aspect_ratio",
    "orientation",
  );
  const body = fc.oneof(
    fc.json(),
    fc.dictionary(field, fc.oneof(fc.string(), fc.jsonValue())).map((value) => JSON.stringify(value)),
    fc
      .record({ model: fc.string(), prompt: fc.string(), seconds: fc.string() })
      .map((value) => JSON.stringify(value)),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(dialect, body, fc.string({ minLength: 1 }), async (name, text, id) => {
      const { simulator } = simulate({ dialect: name });
      const check = async (request: Request) =>
        expect(await violationsOf(request, await simulator.fetch(request))).toEqual([]);
      await check(createRequest(text));
      await check(queryRequest(id));
      await Promise.all(simulator.tasks.map((task) => check(queryRequest(task.id))));
      expect((await simulator.fetch(new Request("https://gateway.example/"))).status).toBe(200);
    }),
    { numRuns: 500 },
  );
});

test("a range lies within the file", () => {
  const number = fc.oneof(fc.constant(""), fc.nat(20).map(String), fc.bigInt({ min: 0n }).map(String));
  fc.assert(
    fc.property(number, number, fc.integer({ min: 1, max: 15 }), (first, last, size) => {
      const range = toByteRange(`bytes=${first}-${last}`, size);
      return !range || (range.start >= 0 && range.start < range.end && range.end <= size);
    }),
  );
});

test("a task's progress is a whole percentage at every moment, and what is final stays", () => {
  const age = fc.double({ min: 0, max: 1e12, noNaN: true });
  const duration = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e7, noNaN: true }));
  fc.assert(
    fc.property(fc.constantFrom(...outcomeNames), duration, age, age, (outcome, takes, one, other) => {
      const task = { ...SAMPLE, outcome, duration: takes };
      const [early, late] = [one, other].sort((a, b) => a - b).map((time) => toTaskState(task, EPOCH + time));
      expect(early?.progress).toSatisfy(
        (value: number) => Number.isInteger(value) && value >= 0 && value <= 100,
      );
      expect(early?.updatedAt).toBeLessThanOrEqual(Math.ceil(EPOCH + one + other));
      if (early?.isFinal) {
        expect(late).toEqual(early);
      }
    }),
  );
});
