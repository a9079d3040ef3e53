import type { tasks as english } from "./en-tasks.ts";

/** What each hand-written command does that follows tasks, and its arguments. */
export const tasks: typeof english = {
  wait: {
    brief: "等到视频就绪",
    description: [
      "等到视频就绪。",
      "",
      "完成一个任务就输出一个。全部有视频时退出码为 0，有任务失败为 8，超时为 124。",
      "按 Ctrl-C 或超时之后任务仍会继续：再次等待同样的 id 即可。",
    ].join("\n"),
    arguments: { id: "任务 id；- 表示从标准输入读取，每行一个。" },
  },
  watch: {
    brief: "观察一个任务的变化",
    description: [
      "观察一个任务的变化。",
      "",
      "先输出任务，之后每当状态、进度或视频有变化再输出一次，直到任务结束。任务失败时退出码也是 0。",
    ].join("\n"),
    arguments: { id: "任务 id。" },
  },
  download: {
    brief: "下载视频",
    description: [
      "下载视频。",
      "",
      "中断的下载会从断点继续：再次运行同一命令即可。已存在的文件会保留，也不发送请求。任务的 URL 过期时会重新获取。",
      "密钥只发往网关，绝不发往别的主机。",
    ].join("\n"),
    arguments: { source: "任务 id，或视频的 URL。" },
  },
  list: {
    brief: "列出在本机创建的任务",
    description: [
      "列出在本机创建的任务。",
      "",
      "它们来自本机的日志，最新的在前：没有网关能列出任务。始终没有收到响应的创建请求显示为 unknown；它可能已被受理并计费。",
    ].join("\n"),
  },
  resume: {
    brief: "等待并下载所有待取回的任务",
    description: [
      "等待并下载所有待取回的任务。",
      "",
      "待取回是指：据本机的日志已被受理，没有失败，也没有下载过或显示过；create --from --wait 显示的仍算待取回。",
      "每个任务都向创建它的网关查询。文件以任务命名；已存在的会保留。",
    ].join("\n"),
  },
  forget: {
    brief: "从本机的日志里抹去任务",
    description: [
      "从本机的日志里抹去任务。",
      "",
      "关于它们的记录会被覆盖，包括提示词。任务本身仍会继续，也照常计费。无论有没有给出 id，进程被强制终止时留下的无法读取的行也会被覆盖。",
    ].join("\n"),
    arguments: { id: "任务 id；没有收到响应的创建请求则用其记录的名称，见 vidtask list。" },
  },
};
