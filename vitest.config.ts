import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{openapi,packages/*,apps/*}/test/**/*.test.ts"],
    globalSetup: "openapi/mock.ts",
    typecheck: { enabled: false },
  },
});
