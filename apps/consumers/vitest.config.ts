import { defineConfig } from "vitest/config";

// `pnpm test:consumers`. Not part of `pnpm test`: it installs from registries, and takes minutes.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["test/**/*.test.ts"],
    globalSetup: "setup.ts",
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
