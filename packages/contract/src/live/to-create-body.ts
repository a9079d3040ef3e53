import { requestExamples } from "../generated/request-examples.ts";
import type { PaidTask } from "./follow-task.ts";

/** What to send for a task: as the contract's example for such a model, which has what that family of models needs. */
export function toCreateBody({ model, prompt }: PaidTask): Record<string, unknown> {
  const family = /^[a-z]+/i.exec(model)?.[0].toLowerCase();
  const example = requestExamples.find((item) => family && item.model.startsWith(family));
  return { ...(example ?? { prompt: DEFAULT_PROMPT }), ...(prompt && { prompt }), model };
}

const DEFAULT_PROMPT = "A paper boat on a rainy street";
