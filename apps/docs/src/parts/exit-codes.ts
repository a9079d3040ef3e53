import { readFileSync } from "node:fs";
import * as client from "@vidtask/client";
import * as download from "@vidtask/client/download";
import { toExitCode } from "../../../cli/src/exit-code.ts";
import { markdownTable } from "../markdown-table.ts";
import type { Lang } from "../pages.ts";

const READMES: Record<Lang, string> = { en: "README.md", zh: "README.zh-CN.md" };
const HEADS: Record<Lang, string[]> = {
  en: ["code", "meaning", "error classes"],
  zh: ["退出码", "含义", "错误类"],
};
/** What the client's entries export. */
const ENTRIES = { ...client, ...download };
/** They are the bases of others. */
const BASES = new Set(["VidtaskError", "ResponseError"]);

/** What each exit code means, in the README's words, with the error classes that the code gives it to. */
export function exitCodes(lang: Lang): string {
  const readme = readFileSync(new URL(`../../../../${READMES[lang]}`, import.meta.url), "utf8");
  const cells = [...readme.matchAll(/^\| (\d+) \| (.+?) \| (\d*) ?\| (.*?) ?\|$/gm)];
  const meanings = cells.flatMap(([, left = "", leftText = "", right = "", rightText = ""]) => [
    [left, leftText] as const,
    [right, rightText] as const,
  ]);
  const rows = meanings.filter(([code]) => code !== "").sort(([a], [b]) => Number(a) - Number(b));
  return markdownTable(
    HEADS[lang],
    rows.map(([code, text]) => [code, text, classesOf(Number(code)).join(", ")]),
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
