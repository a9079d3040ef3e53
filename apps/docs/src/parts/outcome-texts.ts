import type { Lang } from "../pages.ts";

const en = {
  title: "The life of a task",
  description:
    "A create call answers an id. While the status word means running, ask again. The task ends as succeeded or as failed; one word counts as succeeded only when there is a video.",
  create: "create",
  createNote: "answers the task's id",
  /** Names of the outcomes of `x-outcomes`. */
  outcome: {
    running: "running",
    succeeded: "succeeded",
    succeededWithUrl: "succeeded with a video, else running",
    failed: "failed",
  } as Record<string, string>,
  runningNote: "ask again at the interval",
  unlisted: "every word that is not listed",
  withUrl: "succeeded as soon as there is a video:",
  succeededNote: "the video is there",
  failedNote: "a new create is needed",
};

/** The words of the table and the picture of a task's life. */
export const outcomeTexts: Record<Lang, typeof en> = {
  en,
  zh: {
    title: "任务的生命周期",
    description:
      "创建请求返回任务 id。只要状态词表示仍在运行，就继续查询。任务以成功或失败告终；有一个词只有在视频就绪时才算成功。",
    create: "创建",
    createNote: "返回任务 id",
    outcome: {
      running: "运行中",
      succeeded: "成功",
      succeededWithUrl: "有视频则成功，否则仍在运行",
      failed: "失败",
    },
    runningNote: "按间隔继续查询",
    unlisted: "任何未列出的词",
    withUrl: "一旦有视频即为成功：",
    succeededNote: "视频已就绪",
    failedNote: "需要重新创建",
  },
};
