/** Files and folders that the site is made from, relative to the project's root. */
export const sourcePaths: readonly string[] = [
  "README.md",
  "README.zh-CN.md",
  "apps/cli/examples",
  "apps/cli/src",
  "apps/docs/assets",
  "apps/docs/content",
  "apps/docs/eleventy.config.ts",
  "apps/docs/layouts",
  "apps/docs/src",
  "openapi/SOURCES.md",
  "openapi/examples",
  "openapi/gateways",
  "openapi/openapi.yaml",
  "openapi/scripts",
  "openapi/zh-CN.overlay.yaml",
  "packages/client/examples",
  "packages/client/src",
  "packages/contract/src",
  "packages/contract/test/example.test.ts",
  "packages/simulator/examples",
  "packages/simulator/src",
  "packages/simulator/test/example.test.ts",
  "packages/types/src",
];

/** Whether a change of this file changes the bundled description too. */
export function isOfDescription(path: string): boolean {
  return /^openapi\/(?!gateways|SOURCES)|\/examples\//.test(path);
}
