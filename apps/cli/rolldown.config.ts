import { defineConfig } from "rolldown";

export default defineConfig({
  input: "src/bin.ts",
  platform: "node",
  output: { dir: "dist", cleanDir: true, minify: true, sourcemap: true },
});
