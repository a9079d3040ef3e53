import type { en } from "./en.ts";

/** What the help says, in one language. Names of values, such as `id`, are the same in all: they stand in errors too. */
export type Texts = typeof en;
