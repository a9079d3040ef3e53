import { operations } from "../generated/text-en.ts";
import { flags } from "./en-flags.ts";
import { tasks } from "./en-tasks.ts";
import { tools } from "./en-tools.ts";
import { topics } from "./en-topics.ts";

/** What the help says, in English. */
export const en = {
  /** stricli's own words, where they show in a help. */
  words: {
    headers: {
      usage: "USAGE",
      aliases: "ALIASES",
      commands: "COMMANDS",
      flags: "FLAGS",
      arguments: "ARGUMENTS",
    },
    keywords: { default: "default =", separator: "separator =" },
    briefs: {
      help: "Print help information and exit",
      helpAll: "Print help information (including hidden commands/flags) and exit",
      version: "Print version information and exit",
      argumentEscapeSequence: "All subsequent inputs should be interpreted as arguments",
    },
  },
  root: {
    lang: "Language of the help: en or zh.",
    brief: "Make AI videos through gateways of the unified video format",
    description: [
      "Make AI videos through gateways of the unified video format.",
      "",
      "  vidtask demo",
      '  vidtask create --model veo3.1-fast --prompt "A lighthouse in a storm" --download lighthouse.mp4',
      "  vidtask resume --dir videos",
      "",
      "The gateway's address is read from VIDTASK_BASE_URL, its key from VIDTASK_API_KEY; or both from a profile, see",
      "vidtask config --help. Help is in English or Chinese, as the locale or --lang en|zh says.",
    ].join("\n"),
  },
  commands: { ...operations, ...tasks, ...tools },
  flags,
  topics,
};
