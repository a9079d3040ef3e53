import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{openapi,packages/*,apps/*}/test/**/*.test.ts"],
    // `pnpm test:consumers`
    exclude: [...configDefaults.exclude, "apps/consumers/**"],
    globalSetup: "openapi/mock.ts",
    typecheck: { enabled: false },
  },
});
