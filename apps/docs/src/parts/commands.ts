import { markdownTable } from "../markdown-table.ts";
import type { Lang } from "../pages.ts";
import { commandHelp } from "./command-help.ts";

const TEXTS: Record<Lang, { flag: string[]; argument: string[]; required: string }> = {
  en: { flag: ["flag", "what it does"], argument: ["argument", "what it is"], required: "Required." },
  zh: { flag: ["选项", "作用"], argument: ["参数", "含义"], required: "必填。" },
};
/** Every command has these; the page says so once. */
const COMMON = new Set(["-h --help", "--"]);

/** Every command with its flags, as its own help tells them in that language. */
export async function commands(lang: Lang): Promise<string> {
  const root = await commandHelp();
  const sections = root.commands.map(({ name }) => section(name, lang));
  return (await Promise.all(sections)).join("\n\n");
}

/** @param words The command, or what stands below it: `config set`. */
async function section(words: string, lang: Lang): Promise<string> {
  const help = await commandHelp(...words.split(" "), "--lang", lang);
  if (help.commands.length > 0) {
    const below = help.commands.map(({ name }) => section(`${words} ${name}`, lang));
    return [`### vidtask ${words}`, ...help.description.map(toText), ...(await Promise.all(below))].join(
      "\n\n",
    );
  }
  const { flag, argument, required } = TEXTS[lang];
  const flags = help.flags.filter(({ name }) => !COMMON.has(name));
  const flagRows = flags.map(({ name, text }) => [
    `\`${name.replace(/[[\]]/g, "")}\``,
    // Help marks what may be left out; few flags may not.
    name.includes("[") ? toText(text) : `${toText(text)} **${required}**`,
  ]);
  const argumentRows = help.arguments.map(({ name, text }) => [`\`${name}\``, toText(text)]);
  return [
    `${words.includes(" ") ? "####" : "###"} vidtask ${words}`,
    ...help.description.map(toText),
    `\`\`\`sh\n${help.usage.filter((line) => !line.endsWith("--help")).join("\n")}\n\`\`\``,
    ...(argumentRows.length > 0 ? [markdownTable(argument, argumentRows)] : []),
    ...(flagRows.length > 0 ? [markdownTable(flag, flagRows)] : []),
  ].join("\n\n");
}

/** Help is plain text: what Markdown would read as its own is escaped. */
function toText(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}
