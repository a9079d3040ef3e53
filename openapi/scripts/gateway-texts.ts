/** The languages that the tables of gateways are written in. */
export type Language = "en" | "zh";

/** The words around the data of gateways. */
export interface GatewayTexts {
  channels: string;
  channelsIntro: string;
  channelHeads: string[];
  errors: string;
  errorsIntro: string;
  errorHeads: string[];
  /** Follows the name of a gateway. */
  copyOf(name: string): string;
}

/** The words in each language. The data itself is the same in all of them. */
export const gatewayTexts: Record<Language, GatewayTexts> = {
  en: {
    channels: "Channels",
    channelsIntro: `A row is what one gateway answers for one group of models. A dash is not known. "Id" is where a create's answer has
the task's id, and where a query's has it. Times are in milliseconds (ms), seconds (s) or RFC 3339 text; progress is how
a query says 40 percent: an \`integer\` (40), \`text\` ("40"), \`percent-text\` ("40%"), a \`fraction\` (0.4), or not at all
(\`absent\`). Status words that the contract does not list yet are in bold. A copy is
a gateway whose documentation is a copy of another's, so that it likely answers as that one does.`,
    channelHeads: [
      "Gateway",
      "Base URL",
      "Models",
      "Family",
      "Id",
      "Video URL",
      "Times",
      "Progress",
      "Status words",
      "Evidence",
    ],
    errors: "Errors",
    errorsIntro: `Answers that are not a task. The shape is \`relay\` (the contract's \`RelayError\`), \`task\` (\`TaskError\`), \`empty\`,
\`html\` or \`json-other\`.`,
    errorHeads: ["Gateway", "Operation", "HTTP", "Shape", "Code", "Means", "Evidence"],
    copyOf: (name) => ` (copy of ${name})`,
  },
  zh: {
    channels: "渠道",
    channelsIntro: `每行是一个网关对一组模型的返回。横线表示未知。“id”列依次是创建请求和查询请求的响应中任务 id 的位置。时间为毫秒（ms）、
秒（s）或 RFC 3339 文本；“进度”列是查询如何表示百分之四十：\`integer\`（40）、\`text\`（"40"）、\`percent-text\`（"40%"）、
\`fraction\`（0.4），或不返回（\`absent\`）。契约尚未收录的状态词以粗体显示。
“复制自”表示该网关的文档复制自另一个网关，因此它的返回多半与之相同。`,
    channelHeads: ["网关", "网关地址", "模型", "类别", "id", "视频地址", "时间", "进度", "状态词", "依据"],
    errors: "错误",
    errorsIntro: `不是任务的响应。“格式”列为 \`relay\`（契约中的 \`RelayError\`）、\`task\`（\`TaskError\`）、\`empty\`（空）、\`html\` 或 \`json-other\`
（其他 JSON）。`,
    errorHeads: ["网关", "操作", "HTTP", "格式", "错误码", "含义", "依据"],
    copyOf: (name) => `（复制自 ${name}）`,
  },
};
