import { defineConfig } from "rolldown";

export default defineConfig({
  input: "src/bin.ts",
  platform: "node",
  // For proxies in an old Node; loaded by nothing else.
  external: ["undici"],
  output: { dir: "dist", cleanDir: true, minify: true, sourcemap: true },
});
