import type { Io } from "./io.ts";

/** The languages that the help is written in. */
export const LANGUAGES = ["en", "zh"] as const;

/** A language that the help is written in. */
export type Language = (typeof LANGUAGES)[number];

/** Whether there is a help in it. */
export function isLanguage(name: string): name is Language {
  return LANGUAGES.some((language) => language === name);
}

/**
 * Take `--lang` out of the arguments, wherever it stands before `--`.
 *
 * @returns The other arguments, and what `--lang` names, if it is there; the last counts.
 */
export function takeLanguage(args: readonly string[]): { words: string[]; language?: string } {
  const words = [...args];
  let language: string | undefined;
  for (let index = words.findIndex(isFlag); index >= 0; index = words.findIndex(isFlag)) {
    const [flag = "", value = ""] = words.splice(index, words[index] === "--lang" ? 2 : 1);
    language = flag === "--lang" ? value : flag.slice("--lang=".length);
  }
  return { words, ...(language !== undefined && { language }) };

  function isFlag(word: string, index: number): boolean {
    return /^--lang(=|$)/.test(word) && !words.slice(0, index).includes("--");
  }
}

/**
 * The language of an environment: that of its messages, in the order of POSIX.
 *
 * @param locale The system's own, such as `zh-CN`, for where no variable is set.
 */
export function toLanguage(env: Io["env"], locale = ""): Language {
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || locale) ? "zh" : "en";
}
