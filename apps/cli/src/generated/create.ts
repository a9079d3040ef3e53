// Generated from openapi/openapi.yaml by apps/cli/scripts/generate.ts. Do not edit.

import { buildCommand } from "@stricli/core";
import { type CallFlags, callFlags, gatewayAliases } from "../call-flags.ts";
import { proposeModels } from "../completion/propose-models.ts";
import { proposeFiles } from "../completion/propose-paths.ts";
import type { Context } from "../context.ts";
import { parseInteger, parseText } from "../parse.ts";
import { type SubmitFlags, submitFlags } from "../submit-flags.ts";
import type { Texts } from "../text/texts.ts";
import { withPlaceholder } from "../with-placeholder.ts";

/** `vidtask create` */
export const create = (text: Texts) => {
  const said = text.commands.create;
  return buildCommand({
    docs: {
      brief: said.brief,
      fullDescription: said.description,
      customUsage: [
        '--model veo3.1-fast --prompt "A lighthouse in a storm, seen from the sea" --enhance-prompt --aspect-ratio 16:9',
        '--model veo3-fast-frames --prompt "The door opens slowly" --images https://images.example/closed.png --images https://images.example/open.png --no-enhance-prompt --enable-upsample --aspect-ratio 16:9',
        '--model veo3.1-fast --prompt "A lighthouse in a storm, seen from the sea" --wait --timeout 20m',
        '--model veo3.1-fast --prompt "A lighthouse in a storm, seen from the sea" --download video.mp4',
        "--from prompts.ndjson --rate 20/min",
      ],
    },
    parameters: {
      flags: {
        model: {
          kind: "parsed",
          parse: parseText,
          ...withPlaceholder("text", said.flags.model),
          proposeCompletions: proposeModels,
          optional: true,
        },
        prompt: {
          kind: "parsed",
          parse: parseText,
          ...withPlaceholder("text", said.flags.prompt),
          optional: true,
        },
        images: {
          kind: "parsed",
          parse: String,
          variadic: true,
          ...withPlaceholder("image", said.flags.images),
          proposeCompletions: proposeFiles,
          optional: true,
        },
        aspectRatio: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.aspectRatio),
          optional: true,
        },
        size: { kind: "parsed", parse: String, ...withPlaceholder("text", said.flags.size), optional: true },
        orientation: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.orientation),
          proposeCompletions: () => ["portrait", "landscape"],
          optional: true,
        },
        duration: {
          kind: "parsed",
          parse: parseInteger,
          ...withPlaceholder("number", said.flags.duration),
          optional: true,
        },
        seconds: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.seconds),
          optional: true,
        },
        enhancePrompt: { kind: "boolean", brief: said.flags.enhancePrompt, optional: true },
        enableUpsample: { kind: "boolean", brief: said.flags.enableUpsample, optional: true },
        watermark: { kind: "boolean", brief: said.flags.watermark, optional: true },
        private: { kind: "boolean", brief: said.flags.private, optional: true },
        characterUrl: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.characterUrl),
          optional: true,
        },
        characterTimestamps: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.characterTimestamps),
          optional: true,
        },
        style: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.style),
          proposeCompletions: () => ["thanksgiving", "comic", "news", "selfie", "nostalgic", "anime"],
          optional: true,
        },
        storyboard: { kind: "boolean", brief: said.flags.storyboard, optional: true },
        type: {
          kind: "parsed",
          parse: parseInteger,
          ...withPlaceholder("number", said.flags.type),
          proposeCompletions: () => ["1", "2", "3"],
          optional: true,
        },
        enableSample: { kind: "boolean", brief: said.flags.enableSample, optional: true },
        resolution: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.resolution),
          optional: true,
        },
        seed: {
          kind: "parsed",
          parse: parseInteger,
          ...withPlaceholder("number", said.flags.seed),
          optional: true,
        },
        audio: { kind: "boolean", brief: said.flags.audio, optional: true },
        voiceId: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.voiceId),
          optional: true,
        },
        isRec: { kind: "boolean", brief: said.flags.isRec, optional: true },
        bgm: { kind: "boolean", brief: said.flags.bgm, optional: true },
        payload: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.payload),
          optional: true,
        },
        offPeak: { kind: "boolean", brief: said.flags.offPeak, optional: true },
        wmPosition: {
          kind: "parsed",
          parse: parseInteger,
          ...withPlaceholder("number", said.flags.wmPosition),
          optional: true,
        },
        wmUrl: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.wmUrl),
          optional: true,
        },
        metaData: {
          kind: "parsed",
          parse: String,
          ...withPlaceholder("text", said.flags.metaData),
          optional: true,
        },
        ...submitFlags(text.flags),
        ...callFlags(text.flags),
      },
      aliases: gatewayAliases,
      positional: { kind: "tuple", parameters: [] },
    },
    async func(
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
      // Loaded here: its help needs no client.
      const { createVideo } = await import("@vidtask/client/operations");
      const { readText } = await import("../input/read-text.ts");
      const { readImages } = await import("../input/read-images.ts");
      const { runSubmit } = await import("../run-submit.ts");
      return runSubmit(this.io, flags, {
        command: "create",
        operation: "createVideo",
        body: async () => ({
          model: flags.model,
          prompt: await readText(this.io, flags, flags.prompt),
          images: await readImages(this.io, flags, flags.images),
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
        }),
        needed: ["model", "prompt"],
        send: (client, body, options) => createVideo(client, body, options),
      });
    },
  });
};
