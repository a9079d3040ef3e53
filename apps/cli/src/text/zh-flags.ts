import type { Texts } from "./texts.ts";

/** What each flag of the hand-written commands means, in groups as commands share them. */
export const flags: Texts["flags"] = {
  gateway: {
    baseUrl: "网关地址。默认取自 VIDTASK_BASE_URL，否则取自配置档。",
    profile: "地址和密钥取自这个配置档，不管环境变量怎么写。",
    apiKeyStdin: "从标准输入读取密钥。",
    allowHttp: "允许用明文 http 把密钥发往另一台机器。",
  },
  call: {
    output: "默认：终端上为文本，否则为 JSON；有多个任务时每个一行。",
    outputOne: "默认：终端上为文本，否则为 JSON。",
    raw: "原样输出网关的响应体，格式为 JSON。",
  },
  wait: {
    interval: "两次轮询之间的时间，例如 5s。默认 5s。",
    timeout: "等待多久后放弃，例如 10m；任务本身仍会继续。默认 1h。",
    quiet: "不显示进度和提示。",
    concurrency: "同时进行的请求数。默认 8。",
  },
  submit: {
    wait: "等到视频就绪。",
    download: "等待并下载视频；不给文件名时，以任务命名。",
    overwrite: "覆盖已存在的文件。",
  },
  journal: {
    noJournal: "不在这台机器上留记录：一旦响应丢失，任务也就丢失了。",
    noJournalPrompt: "记录里不写提示词和图片。",
  },
  batch: {
    from: "为文件的每一行创建一个任务：每行一个 JSON，或带表头的 .csv；- 表示标准输入。",
    concurrency: "与 --from 合用：同时进行的创建数。默认 4。",
    rate: "与 --from 合用：创建的最高频率，例如 20/min。默认不限。",
    max: "与 --from 合用：最多发送这么多个；其余的由下一次运行发送。",
    dryRun: "与 --from 合用：输出将要发送的请求体及其数量；什么也不发送。",
    yes: "与 --from 合用：超过 20 个时也不询问。",
    retryFailed: "与 --from 合用：重新发送任务失败的行。",
    resendUnknown: "与 --from 合用：重新发送始终没有响应的行；可能会重复扣费。",
    unchecked: "与 --from 合用：该模型的系列没有文档的字段也照样发送。",
  },
  download: { file: "视频存到哪里。默认：当前文件夹里以任务命名的文件。" },
  list: {
    refresh: "向网关查询仍在运行的任务。",
    unknown: "只显示始终没有响应的创建。",
    limit: "最多显示这么多个。默认全部显示。",
    quiet: "不显示提示。",
  },
  resume: { dir: "视频存到哪个文件夹；不存在则新建。默认当前文件夹。" },
  config: {
    profile: "哪个配置档。默认 default。",
    output: "默认：终端上为文本，否则每个配置档一行 JSON。",
  },
  models: { output: "默认：终端上为文本，否则每个模型一行 JSON。" },
  check: {
    id: "一个已有的任务：它的响应也会检查。",
    paid: "创建一个会计费的任务，并跟踪到结束。需要 --model。",
    model: "付费任务的模型。",
    prompt: "付费任务的内容。默认是小船、灯塔之类。",
    har: "改为检查录制的流量：HAR，或每行一个响应体。不需要密钥和网络。",
    viaProxy: "改为启动通往网关的代理，检查经过的流量，直到 Ctrl-C。",
    port: "代理在 127.0.0.1 上的端口。默认任选一个空闲的。",
    accept: "可以容忍的结果：一份列表，或以前的 JSON 报告。",
    report: "把观察到的网关特征写入这个文件，不含你的任何数据。",
    name: "网关在该文件中的名称。默认是它的主机名。",
    timeout: "单次调用的时限，例如 10s。默认 30s；创建为 5m。",
    taskTimeout: "付费任务的时限，例如 20m。默认 1h。",
    quiet: "不说明正在查询什么。",
  },
  simulate: {
    dialect: "响应体的类别：veo、detail、grok、openai 或 envelope。默认 veo。",
    speed: "任务比现实快多少倍。默认 1。",
    fault: "出什么问题：drop@create 为一次，server-json:0.2 为每五次查询一次。可重复。",
    seed: "使 id 和随机结果可以复现。",
    port: "127.0.0.1 上的端口。默认任选一个空闲的。",
  },
};
