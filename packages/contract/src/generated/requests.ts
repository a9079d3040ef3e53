// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

/** An operation that is sent a body. */
export type RequestId = "createVideo";

/** The name of a family of models. */
export type ModelFamilyName = "Veo" | "Grok" | "Sora" | "Jimeng" | "Vidu" | "Omni";

/** A type of JSON. */
export type JsonType = "string" | "integer" | "number" | "boolean" | "array" | "object" | "null";

/** The fields of each body, with their types. */
export const requestFields: Readonly<Record<RequestId, Readonly<Record<string, readonly JsonType[]>>>> = {
  createVideo: {
    model: ["string"],
    prompt: ["string"],
    images: ["array"],
    aspect_ratio: ["string"],
    size: ["string"],
    orientation: ["string"],
    duration: ["integer"],
    seconds: ["string"],
    enhance_prompt: ["boolean"],
    enable_upsample: ["boolean", "string"],
    watermark: ["boolean", "string"],
    private: ["boolean"],
    character_url: ["string"],
    character_timestamps: ["string"],
    style: ["string"],
    storyboard: ["boolean"],
    type: ["integer"],
    enable_sample: ["boolean"],
    resolution: ["string"],
    seed: ["integer"],
    audio: ["boolean"],
    voice_id: ["string"],
    is_rec: ["boolean"],
    bgm: ["boolean"],
    payload: ["string"],
    off_peak: ["boolean"],
    wm_position: ["integer"],
    wm_url: ["string"],
    meta_data: ["string"],
  },
};

/** A family of models. */
export interface ModelFamily {
  readonly name: ModelFamilyName;
  /** What the names of its models are like. */
  readonly models: RegExp;
  /** The fields that count. */
  readonly fields: readonly string[];
}

/** The families of models; the first whose pattern fits is a model's. */
export const modelFamilies: readonly ModelFamily[] = [
  {
    name: "Veo",
    models: /^veo/i,
    fields: [
      "model",
      "prompt",
      "images",
      "aspect_ratio",
      "size",
      "orientation",
      "duration",
      "seconds",
      "enhance_prompt",
      "enable_upsample",
    ],
  },
  {
    name: "Grok",
    models: /^grok/i,
    fields: ["model", "prompt", "images", "aspect_ratio", "size", "duration", "seconds"],
  },
  {
    name: "Sora",
    models: /^sora/i,
    fields: [
      "model",
      "prompt",
      "images",
      "size",
      "orientation",
      "duration",
      "seconds",
      "watermark",
      "private",
      "character_url",
      "character_timestamps",
      "style",
      "storyboard",
    ],
  },
  {
    name: "Jimeng",
    models: /^jimeng/i,
    fields: ["model", "prompt", "images", "aspect_ratio", "size", "duration", "seconds"],
  },
  {
    name: "Vidu",
    models: /^vidu/i,
    fields: [
      "model",
      "prompt",
      "images",
      "aspect_ratio",
      "duration",
      "seconds",
      "seed",
      "resolution",
      "audio",
      "voice_id",
      "is_rec",
      "bgm",
      "payload",
      "off_peak",
      "watermark",
      "wm_position",
      "wm_url",
      "meta_data",
    ],
  },
  {
    name: "Omni",
    models: /^omni/i,
    fields: [
      "model",
      "prompt",
      "images",
      "aspect_ratio",
      "size",
      "seconds",
      "type",
      "enable_upsample",
      "enable_sample",
    ],
  },
];
