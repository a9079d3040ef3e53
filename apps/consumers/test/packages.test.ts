import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, inject, test } from "vitest";
import { run } from "../src/run.ts";
import { fetchTarball, packages, readPublished } from "../src/tarball.ts";
import { TOOLS, tool } from "../src/tools.ts";

const options = { cwd: TOOLS, env: { ...process.env, NO_COLOR: "1" } };

const folders = {
  "@vidtask/client": "packages/client",
  "@vidtask/contract": "packages/contract",
  "@vidtask/openapi": "openapi",
  "@vidtask/simulator": "packages/simulator",
  "@vidtask/types": "packages/types",
  vidtask: "apps/cli",
};

test.each(packages)("%s is published as what it promises", async (name) => {
  const published = await readPublished(name);
  expect(published).toMatchObject({
    license: "MIT",
    engines: { node: ">=20.19" },
    publishConfig: { access: "public", provenance: true },
  });
  // Entries that teach a test runner a matcher, or run a program, are imported for that alone.
  const effects: Record<string, unknown> = {
    "@vidtask/contract": expect.arrayContaining(["./dist/vitest.js", "./dist/jest.js"]),
    vidtask: ["**/bin.ts", "**/bin.js"],
  };
  expect(published.sideEffects).toEqual(effects[name] ?? false);
  expect(Object.keys(published.scripts ?? {})).not.toContainEqual(
    expect.stringMatching(/^(pre|post)?(install|prepare|pack|publish)/),
  );
  const conditions = Object.values(published.exports ?? {}).filter((entry) => typeof entry === "object");
  expect(conditions.map((entry) => Object.keys(entry ?? {})[0])).toEqual(conditions.map(() => "types"));
});

test.each(packages)("%s holds what it needs and nothing more", async (name) => {
  const { file: tarball, paths } = await fetchTarball(name);
  const outside = paths.filter((path) => !/^(dist|gateways)\//.test(path));
  expect(outside).toEqual([
    "LICENSE",
    "README.md",
    ...(name === "@vidtask/openapi" ? ["openapi.d.yaml.ts"] : []),
    "package.json",
    ...(name === "@vidtask/contract" ? ["report.schema.json"] : []),
  ]);
  // All that was built is there, and so is all that is data.
  const folder = join(inject("folder"), "project", folders[name]);
  const built = globSync("{dist,gateways}/**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  expect(paths.filter((path) => !outside.includes(path))).toEqual(built.sort());
  const isSource = (path: string) => path.endsWith(".ts") && !path.includes(".d.");
  expect(paths.filter((path) => path.endsWith(".tsbuildinfo") || isSource(path))).toEqual([]);
  // What is bundled is named with its licence.
  if (name === "vidtask") {
    const file = "package/dist/THIRD-PARTY-LICENCES.txt";
    const text = await run("tar", ["--extract", "--to-stdout", "--file", tarball, file], options);
    expect(text.match(/^\S+ \d+\.\d+\.\d+$/gm)?.map((line) => line.split(" ")[0])).toEqual([
      "@streamparser/json",
      "@stricli/core",
      "d3-dsv",
      "openapi-fetch",
      "srvx",
    ]);
  }
  // A debugger shows the sources, which are in the maps; the command line is no library, and has none.
  const maps = paths.filter((path) => path.endsWith(".map"));
  expect(maps.length > 0).toBe(name !== "vidtask");
  for (const map of maps) {
    const text = await run("tar", ["--extract", "--to-stdout", "--file", tarball, `package/${map}`], options);
    const { sources, sourcesContent = [] } = JSON.parse(text);
    expect(sourcesContent, map).toHaveLength(sources.length);
    expect(sourcesContent, map).not.toContain(null);
  }
});

test.each(packages)("publint finds nothing in %s", async (name) => {
  const { file } = await fetchTarball(name);
  expect(
    await run(process.execPath, [tool("publint/src/cli.js"), "run", "--strict", file], options),
  ).toContain("All good!");
});

test.each(packages.filter((name) => name !== "vidtask"))("attw finds nothing in %s", async (name) => {
  const { file } = await fetchTarball(name);
  const attw = tool("@arethetypeswrong/cli/dist/index.js");
  // As JSON, the analysis of every entry: the profile ignores CommonJS and what resolved like Node 10.
  await run(process.execPath, [attw, "--profile", "esm-only", "--format", "ascii", file], options);
});

test("a dry run says what would be published and changes nothing; a release publishes it and has nothing more to do", () => {
  const { dryRun, changed, release, again } = inject("released");
  expect(packages.filter((name) => dryRun.includes(`\n${name}@`))).toEqual(packages);
  expect(changed).toBe("registry: 404");
  expect(release).toMatch(/Published package vidtask@/);
  expect(again).toContain("Nothing to publish: the registry has every version.");
});

test("nothing is published while a change has no version", () => {
  const { pending } = inject("released");
  expect(pending).toMatch(/^@vidtask\/types \S+ → \S+, once `pnpm release:version` has run$/m);
  expect(pending).toContain("There are changes that no version has yet");
});

test("spec, types and client have one version, the changelog says why, and the description is the baseline", async () => {
  const { version } = await readPublished("@vidtask/openapi");
  expect((await readPublished("@vidtask/types")).version).toBe(version);
  expect((await readPublished("@vidtask/client")).version).toBe(version);
  const read = (file: string) => readFileSync(join(inject("folder"), "project", file), "utf8");
  for (const folder of ["openapi", "packages/types", "packages/client"]) {
    expect(read(`${folder}/CHANGELOG.md`)).toContain(`## ${version}\n`);
  }
  expect(read("openapi/CHANGELOG.md")).toContain("Published to a registry of its own.");
  expect(read("openapi/openapi.yaml")).toContain(`\n  version: ${version}\n`);
  expect(read("openapi/baseline.yaml")).toContain(read("openapi/openapi.yaml"));
});
