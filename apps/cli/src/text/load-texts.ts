import type { Language } from "../language.ts";
import type { Texts } from "./texts.ts";

/** The texts of a language; those of the others are not loaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === "zh" ? (await import("./zh.ts")).zh : (await import("./en.ts")).en;
}
