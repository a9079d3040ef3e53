import type { Texts } from "./texts.ts";

/** What `vidtask help` tells beside the help of commands. */
export const topics: Texts["topics"] = {
  exitCodes: {
    brief: "每个退出码的含义",
    codes: {
      0: "完成",
      1: "意外错误",
      2: "用法错误，包括缺少或写错网关地址",
      3: "缺少密钥或密钥被拒",
      4: "未找到、不是这个 API、其他 4xx",
      5: "网关出错、响应无法读取，或请求被重定向",
      6: "触发限流",
      7: "网络错误",
      8: "任务失败，或成功但没有视频（wait、--wait、query --exit-status）",
      9: "额度用尽",
      10: "网关违反契约（check）",
      11: "创建请求可能已计费：不要重发",
      12: "本地文件错误",
      124: "等待超时，或视频尚未就绪；任务仍在继续",
      130: "Ctrl-C（143 SIGTERM，129 SIGHUP）；任务仍在继续",
    },
    several: "有多个 id 时：取 130、3、9、8、124 中最先符合的一个，否则取第一个错误的退出码。",
  },
};
