import { proposeCompletions } from "@stricli/core";
import { buildApp } from "../build-app.ts";
import type { Io } from "../io.ts";
import { isLanguage, LANGUAGES, takeLanguage, toLanguage } from "../language.ts";
import { splitFlag } from "../split-flag.ts";
import { loadTexts } from "../text/load-texts.ts";
import type { Texts } from "../text/texts.ts";
import { FILES, FOLDERS } from "./propose-paths.ts";

/** A word that may stand next, and what it means. */
interface Proposal {
  word: string;
  meaning: string;
}

/** It is put into a command line as it is, and an id is a gateway's: nothing in it may mean something to a shell. */
const PLAIN = /^[\w%+=:,./-]+$/;

/**
 * Print what the last of these words may become, for the scripts of `vidtask completion`: first a line `:`, `:files` or
 * `:folders`, whose names the shell adds itself; then a line for each word, with a tab before what it means.
 */
export async function complete(typed: readonly string[], io: Io): Promise<number> {
  // A shell gives what is typed, with a quote that is open.
  const last = (typed.at(-1) ?? "").replace(/^["']+/, "");
  const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(last) ?? [];
  const partial = value ?? last;
  const { words, language } = takeLanguage([...typed.slice(0, -1), ...(flag === undefined ? [] : [flag])]);
  const isKnown = language !== undefined && isLanguage(language);
  const text = await loadTexts(isKnown ? language : toLanguage(io.env, io.locale));
  const proposals =
    language === ""
      ? LANGUAGES.map((word) => ({ word, meaning: text.root.lang }))
      : await propose(words, partial, text, io);

  const place = proposals.find(({ word }) => word.endsWith(FILES) || word.endsWith(FOLDERS));
  io.stdout.write(`:${place?.word.replace(/^.*\0/s, "") ?? ""}\n`);
  for (const { word, meaning } of proposals) {
    if (word.startsWith(partial) && PLAIN.test(word)) {
      io.stdout.write(`${flag === undefined ? "" : `${flag}=`}${word}\t${meaning}\n`);
    }
  }
  return 0;
}

async function propose(words: readonly string[], partial: string, text: Texts, io: Io): Promise<Proposal[]> {
  const app = await buildApp(words, text, { version: io.version });
  const silent = { write() {} };
  const found = await proposeCompletions(app, [...words.flatMap(splitFlag), partial], {
    process: { stdout: silent, stderr: silent },
    io,
  });
  const proposals = found.map(({ completion, brief, kind }) => ({ word: completion, meaning: brief, kind }));
  const flags = proposals.filter(({ kind }) => kind === "argument:flag");
  const others = proposals.filter(({ kind }) => kind !== "argument:flag");
  // Flags are many: they are shown to who begins one, or where nothing else fits.
  if (!partial.startsWith("-")) {
    return others.length > 0 ? others : flags;
  }
  const { help, version } = text.words.briefs;
  return [
    ...others,
    ...flags,
    { word: "--help", meaning: help },
    { word: "--lang", meaning: text.root.lang },
    ...(words.length === 0 ? [{ word: "--version", meaning: version }] : []),
  ];
}
