// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

/** An operation that is sent a body. */
export type RequestId = "createVideo";

/** The name of a family of models. */
export type ModelFamilyName = "Veo" | "Grok" | "Sora" | "Jimeng" | "Vidu" | "Omni" | "Wan";

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
  /** The fields that count; absent if that is documented nowhere. */
  readonly fields?: readonly string[];
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
  { name: "Wan", models: /^wan/i },
];

/** The models that the contract lists. The list is open: what a key may use is the gateway's choice. */
export const models: readonly string[] = [
  "veo2",
  "veo2-fast",
  "veo2-fast-frames",
  "veo2-fast-components",
  "veo2-pro",
  "veo3",
  "veo3-fast",
  "veo3-pro",
  "veo3-pro-frames",
  "veo2-pro-components",
  "veo3-fast-frames",
  "veo3-frames",
  "veo3.1",
  "veo3.1-fast",
  "veo3.1-pro",
  "veo3.1-4k",
  "veo3.1-pro-4k",
  "veo3.1-components",
  "veo3.1-fast-components",
  "veo3.1-components-4k",
  "veo-3.1-fast",
  "veo-3.1-quality",
  "grok-video-3",
  "grok-video-3-10s",
  "grok-video-3-pro",
  "grok-video-3-max",
  "grok-imagine-video-1.5-preview",
  "grok-imagine-video-1.5-preview-fast",
  "grok-imagine-1.0-video",
  "sora-2",
  "sora-2-pro",
  "sora-2-all",
  "sora-2-pro-all",
  "jimeng-video-3.0",
  "jimeng-video-2.0",
  "viduq3-pro",
  "viduq2-pro-fast",
  "viduq2-pro",
  "viduq2-turbo",
  "viduq1",
  "viduq1-classic",
  "vidu2.0",
  "omni-flash",
  "wan-ai/wan2.1-t2v-14b",
  "wan-ai/wan2.1-i2v-14b-720p",
  "wan2.2-t2v-plus",
  "wan2.5-t2v-preview",
];
