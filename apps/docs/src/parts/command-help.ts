import { main } from "../../../cli/src/main.ts";
import { en } from "../../../cli/src/text/en.ts";
import { zh } from "../../../cli/src/text/zh.ts";

/** A line of a list in a command's help. */
export interface HelpLine {
  name: string;
  text: string;
}

/** The help of a command, as its parts. */
export interface Help {
  usage: string[];
  /** Paragraphs. */
  description: string[];
  commands: HelpLine[];
  flags: HelpLine[];
  arguments: HelpLine[];
}

/** Heads of sections in both languages, with what they are heads of. */
const HEADS = new Map(
  [en, zh].flatMap(({ words }) => Object.entries(words.headers).map(([key, head]) => [head, key])),
);

/** Ask the command line itself for its help, or for that of a command; with `--lang`, in a language. */
export async function commandHelp(...command: string[]): Promise<Help> {
  let help = "";
  const output = {
    isTTY: false,
    columns: undefined,
    rows: undefined,
    write(text: string) {
      help += text;
    },
  };
  const exitCode = await main([...command, "--help"], {
    env: {},
    version: "",
    stdout: output,
    stderr: output,
    stdin: async function* () {},
    fetch: () => Promise.reject(new Error("Help asks no gateway.")),
  });
  if (exitCode !== 0) {
    throw new Error(`vidtask ${command.join(" ")} --help exits ${exitCode}: ${help}`);
  }
  return parseHelp(help);
}

/** Take a help text apart: heads at the start of a line, with indented lines below; the rest is text. */
export function parseHelp(text: string): Help {
  const sections = new Map<string, string[]>();
  const description: string[] = [];
  for (const block of text.split(/\n\n+/)) {
    const [head = "", ...lines] = block.trimEnd().split("\n");
    const key = HEADS.get(head);
    if (key !== undefined) {
      sections.set(key, lines);
    } else if (block.trim()) {
      // A line of Chinese goes on without a blank.
      description.push(
        block
          .trim()
          .replace(/(?<=[，。：；])\n/g, "")
          .replaceAll("\n", " "),
      );
    }
  }
  const linesOf = (key: string) => (sections.get(key) ?? []).map(toHelpLine);
  return {
    usage: (sections.get("usage") ?? []).map((line) => line.trim()),
    description,
    commands: linesOf("commands"),
    flags: linesOf("flags"),
    arguments: linesOf("arguments"),
  };
}

function toHelpLine(line: string): HelpLine {
  // The name of a flag's value stands before what the flag does, and belongs to the flag.
  const [, short = "", flag = "", value = "", text = ""] =
    /^\s+(-\w\s+)?(\S+)\s+(<\S+>)?\s*(.*)$/.exec(line) ?? [];
  const name = [flag, value].filter(Boolean).join(" ");
  if (!name) {
    throw new Error(`Cannot read this line of help: ${line}`);
  }
  return { name: [short.trim(), name].filter(Boolean).join(" "), text: text.replace(/\s{2,}/g, " ").trim() };
}
