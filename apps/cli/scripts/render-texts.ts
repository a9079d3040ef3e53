import { listOperations, type Operation } from "@vidtask/openapi/scripts/list-operations";
import type { Json, SpecLanguage } from "@vidtask/openapi/scripts/read-spec";
import { listInputs } from "./list-inputs.ts";
import { type Field, toCamel } from "./render-flag.ts";

/** What the spec does not say of a flag, since only a command line has it. */
const NOTES = {
  en: {
    end: ".",
    list: " Repeatable; empty for an empty list.",
    needed: " Needed, unless each line of --from has it.",
    text: " @file reads a file, - the standard input; @@ is an @.",
    image: " A local file is sent as a data URI; lines of --from name none.",
  },
  zh: {
    end: "。",
    list: "可重复；空文本表示空列表。",
    needed: "必填，除非 --from 的每一行都有。",
    text: "@文件名 读取文件，- 读取标准输入；@@ 表示一个 @。",
    image: "本地文件会作为 data URI 发送；--from 的各行里不能写路径。",
  },
};

/** A module with the texts of the generated commands in a language. */
export function renderTexts(language: SpecLanguage): string {
  const commands = listOperations(language).map((operation) => [
    operation.command,
    toTexts(operation, language),
  ]);
  return `/** What each generated command does, its arguments and its flags. */
export const operations = ${JSON.stringify(Object.fromEntries(commands))};
`;
}

/** The texts of one command. */
export function toTexts(operation: Operation, language: SpecLanguage) {
  const { summary, description } = operation;
  const { words, optional, fields, needed } = listInputs(operation);
  const notes = NOTES[language];
  const toBrief = ({ name, schema }: Field) =>
    [
      toFirstSentence(schema),
      schema["x-cli-file"] === "text" && notes.text,
      schema["x-cli-file"] === "image" && notes.image,
      schema.type === "array" && notes.list,
      needed.includes(name) && notes.needed,
    ]
      .filter(Boolean)
      .join("");
  const byName = (list: readonly Field[]) =>
    Object.fromEntries(list.map((field) => [toCamel(field.name), toBrief(field)]));
  return {
    brief: summary,
    description: `${summary}${notes.end}\n\n${description}`.replaceAll("`", ""),
    arguments: byName(words),
    flags: byName([...optional, ...fields]),
  };
}

/** The first sentence of a description, in one line and without backticks. */
function toFirstSentence({ description = "" }: Json): string {
  const [sentence = ""] = description.replace(/\s+/g, " ").split(/(?<=\.) |(?<=。)/);
  return sentence.replaceAll("`", "");
}
