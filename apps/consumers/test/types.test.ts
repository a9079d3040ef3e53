import { beforeAll, describe, expect, test } from "vitest";
import { checkTypes, compilers } from "../src/check-types.ts";
import { type Consumer, install } from "../src/consumer.ts";

// The second has Vitest too, which the types of the matcher rest on.
describe.each(["every-entry", "contract-test"])("%s", (example) => {
  let consumer: Consumer;

  beforeAll(async () => {
    consumer = await install(example);
  });

  test.each(compilers)(
    "passes TypeScript $version under $resolution, libraries included",
    async (compiler) => {
      expect(await checkTypes(consumer, compiler)).toBe("");
    },
  );
});
