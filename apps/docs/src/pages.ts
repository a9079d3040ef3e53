/** The languages of the site. */
export type Lang = "en" | "zh";

/** What one language calls a page. */
export interface PageText {
  /** In the navigation. */
  label: string;
  /** In one sentence: for search engines, llms.txt and the start page. */
  summary: string;
}

/** A guide: `content/<slug>.md` in English, `content/zh/<slug>.md` in Chinese. */
export interface Page extends Record<Lang, PageText> {
  slug: string;
}

/** The guides, in the order of the navigation. The first is the start page. */
export const pages: readonly Page[] = [
  {
    slug: "index",
    en: {
      label: "Start",
      summary: "What vidtask is, and a first video in five minutes, without an account.",
    },
    zh: { label: "开始", summary: "vidtask 是什么；不用账号，五分钟生成第一个视频。" },
  },
  {
    slug: "waiting",
    en: { label: "Waiting", summary: "Wait for videos, end on time, and lose no task that was paid for." },
    zh: { label: "等待", summary: "等待视频就绪，准时结束，不丢失任何付费任务。" },
  },
  {
    slug: "downloading",
    en: {
      label: "Downloading",
      summary: "Download videos so that a file is the old one or the whole new one, whatever happens.",
    },
    zh: { label: "下载", summary: "下载视频：无论发生什么，文件要么是旧的，要么是完整的新文件。" },
  },
  {
    slug: "batches",
    en: {
      label: "Batches and the journal",
      summary: "Create a task for each line of a file, once, and find every task that was created here.",
    },
    zh: { label: "批量与日志", summary: "为文件的每一行创建一次任务，并找回在本机创建的所有任务。" },
  },
  {
    slug: "errors",
    en: { label: "Errors", summary: "Every error class: what caused it and what to do." },
    zh: { label: "错误", summary: "每个错误类：原因与处理方法。" },
  },
  {
    slug: "life-of-a-task",
    en: {
      label: "Life of a task",
      summary: "The status words, what each means, and a picture of a task's life.",
    },
    zh: { label: "任务的生命周期", summary: "所有状态词及其含义，以及任务生命周期的示意图。" },
  },
  {
    slug: "body-families",
    en: {
      label: "Body families and units",
      summary: "Five families of bodies, where each field is read from, and units of time and progress.",
    },
    zh: { label: "响应体类别与单位", summary: "五类响应体、每个字段的读取位置，以及时间和进度的单位。" },
  },
  {
    slug: "simulator",
    en: {
      label: "Testing with the simulator",
      summary: "A gateway in a box for tests: time, outcomes, faults.",
    },
    zh: { label: "用模拟器测试", summary: "用于测试的本地模拟网关：时间、任务结果、故障。" },
  },
  {
    slug: "checking-a-gateway",
    en: {
      label: "Checking a gateway",
      summary: "Find out whether a gateway keeps the contract, free of charge.",
    },
    zh: { label: "检查网关", summary: "免费检查一个网关是否遵守契约。" },
  },
  {
    slug: "profiles",
    en: {
      label: "Profiles",
      summary: "Store gateways and their keys, and know which key goes where; proxies, and vidtask doctor.",
    },
    zh: { label: "配置档", summary: "保存网关及其密钥，并清楚哪个密钥发往哪里；代理，以及 vidtask doctor。" },
  },
  {
    slug: "command-line",
    en: { label: "Command line", summary: "Every command with its flags, and what the exit codes mean." },
    zh: { label: "命令行", summary: "每个命令及其选项，以及退出码的含义。" },
  },
  {
    slug: "sources",
    en: { label: "How it was derived", summary: "What each statement of the contract rests on." },
    zh: { label: "契约的依据", summary: "契约中每条陈述的来源。" },
  },
];
