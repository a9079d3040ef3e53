import { operations } from "../generated/text-zh.ts";
import type { Texts } from "./texts.ts";
import { flags } from "./zh-flags.ts";
import { tasks } from "./zh-tasks.ts";
import { tools } from "./zh-tools.ts";
import { topics } from "./zh-topics.ts";

/** What the help says, in Chinese. */
export const zh: Texts = {
  words: {
    headers: { usage: "用法", aliases: "别名", commands: "命令", flags: "选项", arguments: "参数" },
    keywords: { default: "默认 =", separator: "分隔符 =" },
    briefs: {
      help: "显示帮助并退出",
      helpAll: "显示帮助（含隐藏的命令和选项）并退出",
      version: "显示版本并退出",
      argumentEscapeSequence: "其后的内容一律视为参数",
    },
  },
  root: {
    lang: "帮助的语言：en 或 zh。",
    brief: "通过“统一视频格式”网关生成 AI 视频",
    description: [
      "通过“统一视频格式”网关生成 AI 视频。",
      "",
      "  vidtask demo",
      '  vidtask create --model veo3.1-fast --prompt "A lighthouse in a storm" --download lighthouse.mp4',
      "  vidtask resume --dir videos",
      "",
      "网关地址取自 VIDTASK_BASE_URL，密钥取自 VIDTASK_API_KEY；也可以两者都取自配置档，见 vidtask config --help。",
      "帮助有中英文两种，由区域设置或 --lang en|zh 决定。",
    ].join("\n"),
  },
  commands: { ...operations, ...tasks, ...tools },
  flags,
  topics,
};
