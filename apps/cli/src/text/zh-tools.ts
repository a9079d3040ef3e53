import type { tools as english } from "./en-tools.ts";

/** What each command does that is about gateways and about vidtask itself, and its arguments. */
export const tools: typeof english = {
  config: {
    brief: "把网关及其密钥存为配置档",
    description: [
      "把网关及其密钥存为配置档。",
      "",
      "没有设置 VIDTASK_BASE_URL 和 VIDTASK_API_KEY 时使用名为 default 的配置档，其他配置档用 --profile 选择。",
    ].join("\n"),
    arguments: { setting: "要设置的项：base-url 或 key。", value: "网关地址；密钥不在命令行里给出。" },
    routes: {
      set: {
        brief: "存储网关的地址或密钥",
        description: [
          "存储网关的地址或密钥。",
          "",
          "密钥不作为参数给出，否则本机的其他用户可能看到：它由你输入，或从标准输入读取。",
          "密钥只发往保存时对应的地址，绝不发往别处。文件只有你能读。",
        ].join("\n"),
      },
      get: {
        brief: "输出存储的地址，或是否有密钥",
        description: "输出存储的地址，或是否有密钥：密钥只显示为 (set)。",
      },
      list: { brief: "列出配置档", description: "列出配置档。密钥只显示为 (set)。" },
      path: { brief: "输出配置档的存储位置" },
    },
  },
  doctor: {
    brief: "显示将使用的配置，以及网关是否有响应",
    description: [
      "显示将使用的配置，以及网关是否有响应。",
      "",
      "向网关查询一次并不存在的任务：这不产生费用。如果它就是这个 API 且接受密钥，退出码为 0；",
      "否则与其他命令相同：没有地址为 2，密钥问题为 3，不是这个 API 为 4，网络问题为 7。",
    ].join("\n"),
  },
  models: {
    brief: "列出契约收录的模型",
    description: [
      "列出契约收录的模型。",
      "",
      "列表是开放的：密钥能用哪些模型由网关决定。使用 --from 时，create 按模型所属系列的文档检查每一行：",
      "这里的 JSON 所列的字段，以及图片数量。没有列出字段的系列，文档未作规定。不需要密钥和网络。",
    ].join("\n"),
  },
  check: {
    brief: "检查网关是否遵守契约",
    description: [
      "检查网关是否遵守契约。",
      "",
      "只发送不产生费用的请求：没有 --paid 就不创建任务。如果发现会让带类型的客户端出错的问题，退出码为 10。",
    ].join("\n"),
  },
  simulate: {
    brief: "启动本地模拟网关",
    description: [
      "启动本地模拟网关。",
      "",
      "它像所选类别的网关那样响应，任务需要时间，不产生任何费用。",
      "提示词里的关键词决定任务的结果：fail、cancel、stuck、no video、unknown status、inner errors。",
    ].join("\n"),
  },
  demo: {
    brief: "在本地模拟网关上创建一个视频",
    description: [
      "在本地模拟网关上创建一个视频。",
      "",
      "用几秒钟演示 vidtask create --download，不需要密钥和网络，也不产生费用。视频留在临时文件夹里。",
    ].join("\n"),
  },
  completion: {
    brief: "输出用于 shell 自动补全的脚本",
    description: [
      "输出用于 shell 自动补全的脚本。",
      "",
      "补全命令、选项及其取值、配置档、模型，以及本机日志里的 id。",
      "bash：把 source <(vidtask completion bash) 写入 ~/.bashrc。zsh：把 source <(vidtask completion zsh) 写入",
      "~/.zshrc，放在 compinit 之后。fish：vidtask completion fish > ~/.config/fish/completions/vidtask.fish。",
      "PowerShell：把 vidtask completion powershell | Out-String | Invoke-Expression 写入 $PROFILE 所指的文件。",
    ].join("\n"),
    arguments: { shell: "bash、zsh、fish 或 powershell。" },
  },
  help: {
    brief: "显示某个命令或主题的帮助",
    description: ["显示某个命令或主题的帮助。", "", "主题 exit-codes 说明每个退出码的含义。"].join("\n"),
  },
};
