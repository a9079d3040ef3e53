import { type ModelFamily, modelFamilies } from "./generated/requests.ts";

/** The family of a model; undefined for a model of none. */
export function toModelFamily(model: string): ModelFamily | undefined {
  return modelFamilies.find(({ models }) => models.test(model));
}
