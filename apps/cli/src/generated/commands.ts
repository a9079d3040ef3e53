// Generated from openapi/openapi.yaml by apps/cli/scripts/generate.ts. Do not edit.

import { buildCommand } from "@stricli/core";
import { createVideo, queryVideo } from "@vidtask/client/operations";
import { type CallFlags, callFlags } from "../call-flags.ts";
import type { Context } from "../context.ts";
import { parseInteger, parseText } from "../parse.ts";
import { runCall } from "../run-call.ts";
import { runSubmit } from "../run-submit.ts";
import { type SubmitFlags, submitFlags } from "../wait-flags.ts";

const query = buildCommand({
  docs: {
    brief: "Query a video task",
    fullDescription:
      "Query a video task.\n\nTells how one task goes. It costs nothing, as far as is known. Ask every five seconds or slower, and stop at a status\nword whose outcome is final (see TaskStatus). The request has no body.",
    customUsage: ["grok:ea57ae4e-3745-499f-947f-2a7829010d70"],
  },
  parameters: {
    flags: { ...callFlags },
    positional: {
      kind: "tuple",
      parameters: [
        {
          brief: "The task's id, exactly as the create call answered it, with its prefix.",
          parse: parseText,
          placeholder: "id",
        },
      ],
    },
  },
  func(this: Context, flags: CallFlags, id: string) {
    return runCall(this.io, flags, (client, options) => queryVideo(client, { id }, options), id);
  },
});

const create = buildCommand({
  docs: {
    brief: "Create a video task",
    fullDescription:
      "Create a video task.\n\nStarts one task, which is paid for. No gateway documents an idempotency key: a create call whose answer was lost may\nhave been accepted and billed, and sending it again may start a second task.",
    customUsage: [
      '--model veo3.1-fast --prompt "A lighthouse in a storm, seen from the sea" --enhance-prompt --aspect-ratio 16:9',
      '--model veo3-fast-frames --prompt "The door opens slowly" --images https://images.example/closed.png --images https://images.example/open.png --no-enhance-prompt --enable-upsample --aspect-ratio 16:9',
    ],
  },
  parameters: {
    flags: {
      model: {
        kind: "parsed",
        parse: parseText,
        brief: "The model that makes the video. Needed, unless each line of --from has it.",
        optional: true,
      },
      prompt: {
        kind: "parsed",
        parse: parseText,
        brief: "What the video shows. Needed, unless each line of --from has it.",
        optional: true,
      },
      images: {
        kind: "parsed",
        parse: String,
        variadic: true,
        brief:
          "Images to start from: public URLs, on many gateways also data URIs. Repeatable; empty for an empty list.",
        optional: true,
      },
      aspectRatio: { kind: "parsed", parse: String, brief: "Width to height.", optional: true },
      size: {
        kind: "parsed",
        parse: String,
        brief: "Size of the picture, in one of three vocabularies.",
        optional: true,
      },
      orientation: { kind: "parsed", parse: String, brief: "Sora: upright or lying.", optional: true },
      duration: { kind: "parsed", parse: parseInteger, brief: "Length in seconds.", optional: true },
      seconds: {
        kind: "parsed",
        parse: String,
        brief: "Length in seconds as text, on relays that imitate OpenAI and for Omni.",
        optional: true,
      },
      enhancePrompt: {
        kind: "boolean",
        brief: "Veo: translate the prompt into English and enrich it.",
        optional: true,
      },
      enableUpsample: { kind: "boolean", brief: "Veo, Omni: upscale the finished video.", optional: true },
      watermark: { kind: "boolean", brief: "Sora: whether the video may have a watermark.", optional: true },
      private: {
        kind: "boolean",
        brief: "Sora: keep the video unlisted; this also forbids remixing it.",
        optional: true,
      },
      characterUrl: {
        kind: "parsed",
        parse: String,
        brief: "Sora: a video whose character is to appear.",
        optional: true,
      },
      characterTimestamps: {
        kind: "parsed",
        parse: String,
        brief: "Sora: the span of character_url to look at, as start,end in seconds, 1 to 3 seconds long.",
        optional: true,
      },
      style: { kind: "parsed", parse: String, brief: "Sora: a preset look.", optional: true },
      storyboard: { kind: "boolean", brief: "Sora: read the prompt as a storyboard.", optional: true },
      type: {
        kind: "parsed",
        parse: parseInteger,
        brief: "Omni: 1 from text, 2 from one or two images, 3 from three images.",
        optional: true,
      },
      enableSample: { kind: "boolean", brief: "Omni: sample the result.", optional: true },
      resolution: {
        kind: "parsed",
        parse: String,
        brief: "Vidu: resolution of the picture, for instance 720p.",
        optional: true,
      },
      seed: {
        kind: "parsed",
        parse: parseInteger,
        brief: "Vidu: makes a result repeatable.",
        optional: true,
      },
      audio: { kind: "boolean", brief: "Vidu: make sound too.", optional: true },
      voiceId: { kind: "parsed", parse: String, brief: "Vidu: the voice to speak with.", optional: true },
      isRec: { kind: "boolean", brief: "Vidu: let the service recommend a prompt.", optional: true },
      bgm: { kind: "boolean", brief: "Vidu: add background music.", optional: true },
      payload: {
        kind: "parsed",
        parse: String,
        brief: "Vidu: text that is handed back unchanged.",
        optional: true,
      },
      offPeak: {
        kind: "boolean",
        brief: "Vidu: make it when the service is idle, slower and cheaper.",
        optional: true,
      },
      wmPosition: {
        kind: "parsed",
        parse: parseInteger,
        brief: "Vidu: corner of the watermark.",
        optional: true,
      },
      wmUrl: { kind: "parsed", parse: String, brief: "Vidu: image to use as the watermark.", optional: true },
      metaData: {
        kind: "parsed",
        parse: String,
        brief: "Vidu: JSON text with metadata to embed.",
        optional: true,
      },
      ...submitFlags,
      ...callFlags,
    },
    positional: { kind: "tuple", parameters: [] },
  },
  func(
    this: Context,
    flags: CallFlags &
      SubmitFlags & {
        model?: string;
        prompt?: string;
        images?: string[];
        aspectRatio?: string;
        size?: string;
        orientation?: string;
        duration?: number;
        seconds?: string;
        enhancePrompt?: boolean;
        enableUpsample?: boolean;
        watermark?: boolean;
        private?: boolean;
        characterUrl?: string;
        characterTimestamps?: string;
        style?: string;
        storyboard?: boolean;
        type?: number;
        enableSample?: boolean;
        resolution?: string;
        seed?: number;
        audio?: boolean;
        voiceId?: string;
        isRec?: boolean;
        bgm?: boolean;
        payload?: string;
        offPeak?: boolean;
        wmPosition?: number;
        wmUrl?: string;
        metaData?: string;
      },
  ) {
    return runSubmit(this.io, flags, {
      command: "create",
      operation: "createVideo",
      body: {
        model: flags.model,
        prompt: flags.prompt,
        images: flags.images?.filter(Boolean),
        aspect_ratio: flags.aspectRatio,
        size: flags.size,
        orientation: flags.orientation,
        duration: flags.duration,
        seconds: flags.seconds,
        enhance_prompt: flags.enhancePrompt,
        enable_upsample: flags.enableUpsample,
        watermark: flags.watermark,
        private: flags.private,
        character_url: flags.characterUrl,
        character_timestamps: flags.characterTimestamps,
        style: flags.style,
        storyboard: flags.storyboard,
        type: flags.type,
        enable_sample: flags.enableSample,
        resolution: flags.resolution,
        seed: flags.seed,
        audio: flags.audio,
        voice_id: flags.voiceId,
        is_rec: flags.isRec,
        bgm: flags.bgm,
        payload: flags.payload,
        off_peak: flags.offPeak,
        wm_position: flags.wmPosition,
        wm_url: flags.wmUrl,
        meta_data: flags.metaData,
      },
      needed: ["model", "prompt"],
      send: (client, body, options) => createVideo(client, body, options),
    });
  },
});

/** In the order of the spec, which a module's own exports do not keep. */
export const commands = { query, create };
