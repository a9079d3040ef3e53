// What is published, and what of it a call loads.
import { fileURLToPath } from "node:url";
import { type OutputChunk, rolldown } from "rolldown";
import { beforeAll, expect, test } from "vitest";
import config from "../rolldown.config.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
let chunks: OutputChunk[] = [];
let published: string[] = [];

beforeAll(async () => {
  const { output: outputs, ...input } = config;
  const [options] = [outputs].flat();
  const bundle = await rolldown({ ...input, cwd: ROOT });
  const { output } = await bundle.generate(options);
  published = output.map(({ fileName }) => fileName);
  chunks = output.filter((file) => file.type === "chunk");
});

/** The chunk that a source file is in. */
function chunkOf(path: string): OutputChunk {
  const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(ROOT + path));
  if (!chunk) {
    throw new Error(`${path} is in no chunk.`);
  }
  return chunk;
}

/** The chunks that are loaded with one. */
function loadedWith(first: OutputChunk): OutputChunk[] {
  const loaded = new Set([first]);
  for (const { imports } of loaded) {
    for (const chunk of chunks.filter(({ fileName }) => imports.includes(fileName))) {
      loaded.add(chunk);
    }
  }
  return [...loaded];
}

/** The files that are loaded when these are, without those of packages. */
function modulesOf(...paths: string[]): string[] {
  const loaded = new Set(paths.map(chunkOf).flatMap(loadedWith));
  return [...loaded].flatMap(({ moduleIds }) => moduleIds).map((id) => id.replace(ROOT, ""));
}

const bytesOf = (list: readonly OutputChunk[]) =>
  list.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);

/** The modules of chunks with their bytes before they are minified, to see what makes them large. */
function describe(list: readonly OutputChunk[]): string {
  return list
    .flatMap(({ modules }) => Object.entries(modules))
    .sort(([, a], [, b]) => b.renderedLength - a.renderedLength)
    .map(([path, { renderedLength }]) => `${String(renderedLength).padStart(7)} ${path.replace(ROOT, "")}`)
    .join("\n");
}

test("Published are the bundle and licences, and no source maps", () => {
  expect(published.filter((name) => !/^[\w-]+\.js$/.test(name))).toEqual(["THIRD-PARTY-LICENCES.txt"]);
});

test("The bundle takes at most 400 kB, and what every call loads at most 40 kB besides the texts of one language", () => {
  expect(bytesOf(chunks), describe(chunks)).toBeLessThanOrEqual(400_000);
  expect(bytesOf(chunks)).toBeGreaterThan(100_000);
  const first = [...loadedWith(chunkOf("src/bin.ts")), ...loadedWith(chunkOf("src/run-process.ts"))];
  expect(bytesOf(first), describe(first)).toBeLessThanOrEqual(40_000);
});

test("The version is answered by one file of 2 kB", () => {
  const first = loadedWith(chunkOf("src/bin.ts"));
  expect(first).toHaveLength(1);
  expect(bytesOf(first)).toBeLessThanOrEqual(2_000);
});

const HELP = ["src/bin.ts", "src/run-process.ts", "src/text/en.ts"];
const CHECK = /(run-(check|simulate|demo)|validators)|packages\/(contract|simulator)/;
const BATCH = /\/(run-batch|send-lines|read-csv)/;
const DOWNLOAD = /\/(save-video|download-video|run-download)/;

test.each([
  ["--help", [], [/src\/(commands|generated\/(query|create)|journal)/, /packages|openapi-fetch/]],
  [
    "query --help",
    ["src/generated/query.ts"],
    [/src\/(commands|run-call|journal)/, /packages|openapi-fetch/],
  ],
  ["query", ["src/generated/query.ts", "src/run-call.ts"], [CHECK, BATCH, DOWNLOAD, /\/run-submit/]],
  ["create", ["src/generated/create.ts", "src/run-submit.ts"], [CHECK, BATCH, DOWNLOAD]],
  ["wait", ["src/commands/wait.ts", "src/run-wait.ts"], [CHECK, /batch/, DOWNLOAD, /\/run-submit/]],
  [
    "download",
    ["src/commands/download.ts", "src/download/run-download.ts"],
    [CHECK, /batch/, /\/run-submit/],
  ],
  ["check", ["src/commands/check.ts", "src/run-check.ts"], [/batch/, DOWNLOAD, /\/run-submit/]],
])("vidtask %s loads nothing that it doesn't use", (_, paths, unused) => {
  const modules = modulesOf(...HELP, ...paths);
  expect(modules).toContain("src/main.ts");
  expect(modules.filter((path) => [/zh/, ...unused].some((part) => part.test(path)))).toEqual([]);
});
