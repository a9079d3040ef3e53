import { main } from "../../../cli/src/main.ts";

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

/** Ask the command line itself for its help, or for that of a command. */
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

/** Take a help text apart: heads in capitals at the start of a line, with indented lines below; the rest is text. */
export function parseHelp(text: string): Help {
  const sections = new Map<string, string[]>();
  const description: string[] = [];
  for (const block of text.split(/\n\n+/)) {
    const [head = "", ...lines] = block.trimEnd().split("\n");
    if (/^[A-Z]+$/.test(head)) {
      sections.set(head, lines);
    } else if (block.trim()) {
      description.push(block.trim().replaceAll("\n", " "));
    }
  }
  const linesOf = (head: string) => (sections.get(head) ?? []).map(toHelpLine);
  return {
    usage: (sections.get("USAGE") ?? []).map((line) => line.trim()),
    description,
    commands: linesOf("COMMANDS"),
    flags: linesOf("FLAGS"),
    arguments: linesOf("ARGUMENTS"),
  };
}

function toHelpLine(line: string): HelpLine {
  const [, short = "", name = "", text = ""] = /^\s+(-\w\s+)?(\S+)\s+(.*)$/.exec(line) ?? [];
  if (!name) {
    throw new Error(`Cannot read this line of help: ${line}`);
  }
  return { name: [short.trim(), name].filter(Boolean).join(" "), text: text.replace(/\s{2,}/g, " ").trim() };
}
