// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

/** The contract's examples of a create from text alone, which every gateway that serves the model can take. */
export const requestExamples: readonly ({ readonly model: string; readonly prompt: string } & Readonly<
  Record<string, unknown>
>)[] = [
  {
    model: "veo3.1-fast",
    prompt: "A lighthouse in a storm, seen from the sea",
    enhance_prompt: true,
    aspect_ratio: "16:9",
  },
  {
    model: "grok-video-3",
    prompt: "A paper boat on a rainy street --mode=custom",
    aspect_ratio: "3:2",
    size: "720P",
    images: [],
  },
  {
    model: "sora-2",
    prompt: "A lantern festival by a river",
    images: [],
    orientation: "landscape",
    size: "large",
    duration: 10,
    watermark: false,
    private: true,
  },
  { model: "viduq3-pro", prompt: "A violin in an empty hall", duration: 8, audio: true, seed: 7 },
  { model: "wan2.2-t2v-plus", prompt: "A tram in the snow", size: "720P" },
];
