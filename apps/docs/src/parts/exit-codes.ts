import * as client from "@vidtask/client";
import * as download from "@vidtask/client/download";
import { toExitCode } from "../../../cli/src/exit-code.ts";
import { en } from "../../../cli/src/text/en.ts";
import type { Texts } from "../../../cli/src/text/texts.ts";
import { zh } from "../../../cli/src/text/zh.ts";
import { markdownTable } from "../markdown-table.ts";
import type { Lang } from "../pages.ts";

const TEXTS: Record<Lang, Texts> = { en, zh };
const HEADS: Record<Lang, string[]> = {
  en: ["code", "meaning", "error classes"],
  zh: ["退出码", "含义", "错误类"],
};
/** What the client's entries export. */
const ENTRIES = { ...client, ...download };
/** They are the bases of others. */
const BASES = new Set(["VidtaskError", "ResponseError"]);

/** What each exit code means, in the words of `vidtask help exit-codes`, with the error classes that the code gives it to. */
export function exitCodes(lang: Lang): string {
  const { codes } = TEXTS[lang].topics.exitCodes;
  return markdownTable(
    HEADS[lang],
    Object.entries(codes).map(([code, meaning]) => [code, meaning, classesOf(Number(code)).join(", ")]),
  );
}

function classesOf(exitCode: number): string[] {
  return errorClassNames()
    .filter((name) => !BASES.has(name))
    .filter((name) => toExitCode(Object.create(prototypeOf(name))) === exitCode)
    .map((name) => `[\`${name}\`](errors.md#${name})`);
}

/** The names of the error classes of the client and its downloads, in its order. */
export function errorClassNames(): string[] {
  return Object.keys(ENTRIES).filter((name) => name.endsWith("Error") && /^[A-Z]/.test(name));
}

function prototypeOf(name: string): object {
  const value: unknown = Object.entries(ENTRIES).find(([key]) => key === name)?.[1];
  if (typeof value !== "function") {
    throw new Error(`${name} is not a class of the client.`);
  }
  return value.prototype;
}
