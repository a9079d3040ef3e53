import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "./site.ts";

if (!existsSync(join(DIST, "index.html"))) {
  throw new Error("apps/docs/dist/index.html is missing. Run `pnpm build` first.");
}

/** The files below a folder, with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** The files of the built site. */
export const distFiles = filesBelow(DIST);

/** The pages of the built site. */
export const htmlFiles = distFiles.filter((file) => file.endsWith(".html"));

/** The pages that are guides. */
export const guideFiles = htmlFiles.filter((file) => !file.endsWith("reference.html"));

/** Read a file of the built site. */
export function readDist(file: string): string {
  return readFileSync(join(DIST, file), "utf8");
}
