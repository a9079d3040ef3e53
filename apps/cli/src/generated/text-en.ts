// Generated from openapi/openapi.yaml by apps/cli/scripts/generate.ts. Do not edit.

/** What each generated command does, its arguments and its flags. */
export const operations = {
  query: {
    brief: "Query a video task",
    description:
      "Query a video task.\n\nTells how one task goes. It costs nothing, as far as is known. Ask every five seconds or slower, and stop at a status\nword whose outcome is final (see TaskStatus). The request has no body.",
    arguments: { id: "The task's id, exactly as the create call answered it, with its prefix." },
    flags: {},
  },
  create: {
    brief: "Create a video task",
    description:
      "Create a video task.\n\nStarts one task, which is paid for. No gateway documents an idempotency key: a create call whose answer was lost may\nhave been accepted and billed, and sending it again may start a second task.",
    arguments: {},
    flags: {
      model: "The model that makes the video. Needed, unless each line of --from has it.",
      prompt:
        "What the video shows. @file reads a file, - the standard input; @@ is an @. Needed, unless each line of --from has it.",
      images:
        "Images to start from: public URLs, on many gateways also data URIs. A local file is sent as a data URI; lines of --from name none. Repeatable; empty for an empty list.",
      aspectRatio: "Width to height.",
      size: "Size of the picture, in one of three vocabularies.",
      orientation: "Sora: upright or lying.",
      duration: "Length in seconds.",
      seconds: "Length in seconds as text, on relays that imitate OpenAI and for Omni.",
      enhancePrompt: "Veo: translate the prompt into English and enrich it.",
      enableUpsample: "Veo, Omni: upscale the finished video.",
      watermark: "Sora: whether the video may have a watermark.",
      private: "Sora: keep the video unlisted; this also forbids remixing it.",
      characterUrl: "Sora: a video whose character is to appear.",
      characterTimestamps:
        "Sora: the span of character_url to look at, as start,end in seconds, 1 to 3 seconds long.",
      style: "Sora: a preset look.",
      storyboard: "Sora: read the prompt as a storyboard.",
      type: "Omni: 1 from text, 2 from one or two images, 3 from three images.",
      enableSample: "Omni: sample the result.",
      resolution: "Vidu: resolution of the picture, for instance 720p.",
      seed: "Vidu: makes a result repeatable.",
      audio: "Vidu: make sound too.",
      voiceId: "Vidu: the voice to speak with.",
      isRec: "Vidu: let the service recommend a prompt.",
      bgm: "Vidu: add background music.",
      payload: "Vidu: text that is handed back unchanged.",
      offPeak: "Vidu: make it when the service is idle, slower and cheaper.",
      wmPosition: "Vidu: corner of the watermark.",
      wmUrl: "Vidu: image to use as the watermark.",
      metaData: "Vidu: JSON text with metadata to embed.",
    },
  },
};
