// Generated from openapi/openapi.yaml by apps/cli/scripts/generate.ts. Do not edit.

/** What each generated command does, its arguments and its flags. */
export const operations = {
  query: {
    brief: "查询视频任务",
    description:
      "查询视频任务。\n\n返回单个任务的进展，据目前所知不计费。轮询间隔不要短于五秒，遇到代表终态的状态词（见 TaskStatus）即停止。请求没有请求体。",
    arguments: { id: "任务 id，与创建请求返回的完全一致，包括前缀。" },
    flags: {},
  },
  create: {
    brief: "创建视频任务",
    description:
      "创建视频任务。\n\n启动一个付费任务。没有任何网关的文档提到幂等键：即使创建请求的响应丢失，任务也可能已被受理并计费，重发可能会再启动一个任务。",
    arguments: {},
    flags: {
      model: "生成视频的模型。必填，除非 --from 的每一行都有。",
      prompt: "视频的内容。@文件名 读取文件，- 读取标准输入；@@ 表示一个 @。必填，除非 --from 的每一行都有。",
      images:
        "起始图片：公网 URL，许多网关也支持 data URI。本地文件会作为 data URI 发送；--from 的各行里不能写路径。可重复；空文本表示空列表。",
      aspectRatio: "宽高比。",
      size: "画面尺寸，有三套写法。",
      orientation: "Sora：竖屏或横屏。",
      duration: "时长，单位为秒。",
      seconds: "以文本表示的时长，单位为秒，用于模仿 OpenAI 的中转和 Omni。",
      enhancePrompt: "Veo：把提示词翻译成英文并加以丰富。",
      enableUpsample: "Veo、Omni：对生成完的视频做超分，任务耗时会变长。",
      watermark: "Sora：视频是否可以带水印。",
      private: "Sora：不公开该视频；同时也禁止对它做 remix。",
      characterUrl: "Sora：要出镜的角色所在的视频。",
      characterTimestamps: "Sora：character_url 中要提取的时间段，写作 start,end，单位为秒，长度 1 到 3 秒。",
      style: "Sora：预设风格。",
      storyboard: "Sora：把提示词当作分镜脚本来理解。",
      type: "Omni：1 为文生视频，2 为一到两张图片生视频，3 为三张图片生视频。",
      enableSample: "Omni：对结果进行采样。",
      resolution: "Vidu：画面分辨率，例如 720p。",
      seed: "Vidu：随机种子，使结果可以复现。",
      audio: "Vidu：同时生成声音。",
      voiceId: "Vidu：说话所用的音色。",
      isRec: "Vidu：由服务推荐提示词。",
      bgm: "Vidu：添加背景音乐。",
      payload: "Vidu：透传文本，原样返回。",
      offPeak: "Vidu：错峰生成，等服务空闲时再做，更慢但更便宜。",
      wmPosition: "Vidu：水印所在的角落。",
      wmUrl: "Vidu：用作水印的图片。",
      metaData: "Vidu：要嵌入的元数据，JSON 文本。",
    },
  },
};
