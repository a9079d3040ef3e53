import type { Lang } from "./pages.ts";

/** Words that readers look for and a section does not say, by its address. */
export const searchKeywords: Record<Lang, Record<string, string>> = {
  en: {
    "errors.html#AuthenticationError": "unauthorized forbidden token",
    "errors.html#NetworkError": "offline timeout ECONNREFUSED ENOTFOUND",
    "errors.html#QuotaError": "balance credits money",
    "errors.html#RateLimitError": "throttled slow down",
    "errors.html#ServerError": "outage unavailable",
    "errors.html#SubmissionUnknownError": "twice double billed timeout",
    "errors.html#TaskFailedError": "moderation",
    "errors.html#VideoGoneError": "expired link",
    "errors.html#WaitTimeoutError": "timeout timed out deadline",
    "simulator.html#testing-with-the-simulator": "mock fake offline",
    "waiting.html#waiting-and-never-losing-a-task": "polling",
  },
  zh: {
    "errors.html#AuthenticationError": "认证失败 令牌 未授权 无权限",
    "errors.html#MissingVideoError": "没有视频地址",
    "errors.html#NetworkError": "断网 超时 连接失败",
    "errors.html#NotThisApiError": "路由不存在",
    "errors.html#ParseError": "解析失败 返回网页",
    "errors.html#QuotaError": "额度用尽 余额不足 欠费",
    "errors.html#RateLimitError": "限流 频率限制",
    "errors.html#ServerError": "服务器错误 服务不可用",
    "errors.html#SubmissionUnknownError": "重复计费 重复扣费 重复提交 超时",
    "errors.html#TaskFailedError": "任务失败 生成失败 审核",
    "errors.html#TaskNotFoundError": "任务不存在 找不到任务",
    "errors.html#VideoGoneError": "链接失效 地址过期",
    "errors.html#WaitTimeoutError": "超时 等待超时",
    "simulator.html#testing-with-the-simulator": "模拟 离线 测试",
    "waiting.html#waiting-and-never-losing-a-task": "轮询",
  },
};
