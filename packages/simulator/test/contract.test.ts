// The simulator and the spec agree: every answer, in every dialect and for every outcome, is one that openapi.yaml declares.
import { queryTask } from "@vidtask/client";
import { createSimulator, dialectNames, type FaultName, faultNames, outcomeNames } from "@vidtask/simulator";
import { failedWords, runningWords, succeededWithUrlWords, succeededWords } from "@vidtask/types";
import { describe, expect, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { createRequest, models, queryRequest, requestOf, simulate } from "./helpers.ts";
import { violationsOf } from "./spec.ts";

/** Faults whose answers the spec does not declare: that is what they are for. */
const breaking: readonly FaultName[] = ["rate-limit-empty", "server-empty", "html-200", "cut-body", "drop"];
const words: readonly string[] = [
  ...runningWords,
  ...succeededWords,
  ...succeededWithUrlWords,
  ...failedWords,
];
const shares = [0, 0.05, 0.3, 0.47, 0.7, 0.95, 1, 5];
const requests = [
  {
    images: ["https://images.example/a.png"],
    enhance_prompt: true,
    enable_upsample: true,
    aspect_ratio: "9:16",
  },
  { size: "small", orientation: "landscape", duration: 10, unknown_field: { deep: [1] } },
];

describe.each(dialectNames)("%s", (dialect) => {
  test.each(outcomeNames)("each answer for a task that is %s keeps the contract", async (outcome) => {
    for (const model of ["veo3.1-fast", "sora-2", "grok-video-3", "viduq1"]) {
      for (const more of requests) {
        const { client, create, simulator } = simulate({ dialect, outcome, duration: 100_000 });
        const create1 = createRequest({ model, prompt: "A lighthouse", ...more });
        expect(await violationsOf(create1, await simulator.fetch(create1))).toEqual([]);
        const { id } = await create(model, "A lighthouse", more);
        const begin = simulator.now();
        for (const share of shares) {
          simulator.advance(begin + share * 100_000 - simulator.now());
          const query = queryRequest(id);
          expect(await violationsOf(query, await simulator.fetch(query))).toEqual([]);
          const { status } = await queryTask(client, id);
          expect(
            words.includes(status) || (outcome === "unknown-status" && status === "rendering_frames"),
          ).toBe(true);
        }
      }
    }
  });

  test.each(faultNames)("the fault %s keeps the contract, unless it is meant to break it", async (name) => {
    for (const on of ["create", "query"] as const) {
      if (on === "create" && name === "not-found-at-first") {
        continue;
      }
      // A slow body has to come in the end.
      const { simulator, clock } = simulate({ dialect, faults: [{ name, on, times: 9 }] });
      const { simulator: whole } = simulate({ dialect });
      await whole.fetch(createRequest({ model: models[dialect], prompt: "A lighthouse" }));
      await simulator
        .fetch(createRequest({ model: models[dialect], prompt: "A lighthouse" }))
        .catch(() => {});
      const request =
        on === "create"
          ? createRequest({ model: models[dialect], prompt: "A lighthouse" })
          : queryRequest(whole.tasks[0]?.id ?? "");
      const check = async () => violationsOf(request, await simulator.fetch(request));
      const found = await clock.run(check()).catch((error: unknown) => [`${error}`]);
      expect(found.length > 0).toBe(breaking.includes(name));
    }
  });
});

test("refusals keep the contract", async () => {
  const openai = createSimulator({ dialect: "openai", apiKey: "sk-other" });
  const body = { model: "sora-2", prompt: "A lighthouse" };
  const { simulator } = simulate({ dialect: "openai" });
  for (const [request, response] of [
    [queryRequest("grok:none"), simulator],
    [requestOf("/v1/video/query"), simulator],
    [requestOf("/v1/video/query?id=a", { headers: {} }), simulator],
    [queryRequest("grok:none"), openai],
    [createRequest("{"), simulator],
    [createRequest({ model: "sora-2" }), simulator],
    [createRequest({ ...body, seconds: 10 }), simulator],
    [createRequest({ ...body, images: ["a".repeat(10_000_000)] }), simulator],
  ] as const) {
    expect(await violationsOf(request, await response.fetch(request))).toEqual([]);
  }
  expect(await rejection(simulate({ apiKey: "sk-other" }).create("sora-2"))).toMatchObject({
    name: "AuthenticationError",
    code: "invalid_api_key",
  });
});
