import { markdownTable } from "../markdown-table.ts";
import type { Lang } from "../pages.ts";
import { commandHelp, type HelpLine } from "./command-help.ts";

const HEADS: Record<Lang, Record<"flag" | "argument", string[]>> = {
  en: { flag: ["flag", "what it does"], argument: ["argument", "what it is"] },
  zh: { flag: ["选项", "作用"], argument: ["参数", "含义"] },
};
/** Every command has these; the page says so once. */
const COMMON = new Set(["-h --help", "--"]);

/** Every command with its flags, as its own help tells them. */
export async function commands(lang: Lang): Promise<string> {
  const root = await commandHelp();
  const sections = root.commands.map(({ name }) => command(name, lang));
  return (await Promise.all(sections)).join("\n\n");
}

async function command(name: string, lang: Lang): Promise<string> {
  const help = await commandHelp(name);
  const flags = help.flags.filter((flag) => !COMMON.has(flag.name));
  return [
    `### vidtask ${name}`,
    ...help.description.map(toText),
    `\`\`\`sh\n${help.usage.filter((line) => !line.endsWith("--help")).join("\n")}\n\`\`\``,
    ...(help.arguments.length > 0 ? [list(HEADS[lang].argument, help.arguments)] : []),
    ...(flags.length > 0 ? [list(HEADS[lang].flag, flags)] : []),
  ].join("\n\n");
}

function list(head: readonly string[], lines: readonly HelpLine[]): string {
  return markdownTable(
    head,
    lines.map(({ name, text }) => [`\`${name}\``, toText(text)]),
  );
}

/** Help is plain text: what Markdown would read as its own is escaped. */
function toText(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}
