import type { components } from "@vidtask/types";

type VideoRequest = components["schemas"]["VideoRequest"];

/** What the simulator keeps of the body of a create call. */
export type VideoInput = Pick<VideoRequest, "model" | "prompt" | "aspect_ratio" | "size" | "orientation"> & {
  /** Length in seconds, as text, from `seconds` or `duration`. */
  seconds: string | undefined;
  /** How many images came with it; the images themselves are not kept. */
  imageCount: number;
  enhance: boolean;
  upsample: boolean;
};

/**
 * Narrow the body of a create call. Unknown fields are accepted, as gateways do.
 *
 * @returns The input, or a sentence that says what is wrong.
 */
export function toVideoInput(body: unknown): VideoInput | string {
  if (!isObject(body) || Array.isArray(body)) {
    return "the body must be a JSON object";
  }
  const { model, prompt, seconds, duration, images } = body;
  if (typeof model !== "string" || model === "") {
    return "model is required";
  }
  if (typeof prompt !== "string" || prompt === "") {
    return "prompt is required";
  }
  return {
    model,
    prompt,
    ...toTexts(body),
    seconds: toText(seconds) ?? toText(duration),
    imageCount: Array.isArray(images) ? images.length : 0,
    enhance: body.enhance_prompt === true,
    upsample: Boolean(body.enable_upsample),
  };
}

function toTexts({ aspect_ratio, size, orientation }: Record<string, unknown>) {
  return {
    ...(typeof aspect_ratio === "string" && { aspect_ratio }),
    ...(typeof size === "string" && { size }),
    ...(typeof orientation === "string" && { orientation }),
  };
}

function toText(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? `${value}` : undefined;
}

/** Whether a value has properties to read. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
