import { defineConfig } from "rolldown";
import { thirdPartyLicences } from "./scripts/third-party-licences.ts";

export default defineConfig({
  input: "src/bin.ts",
  platform: "node",
  plugins: [thirdPartyLicences()],
  // For proxies in an old Node; loaded by nothing else.
  external: ["undici"],
  output: {
    dir: "dist",
    cleanDir: true,
    minify: true,
    // Licences are in a file of their own.
    comments: false,
    sourcemap: true,
    // What every call loads is one file, and what every call of a gateway loads another: the loader takes about a third of
    // a millisecond for each.
    codeSplitting: {
      groups: [
        { name: "main", test: /src\/run-process\.ts$/, priority: 2 },
        { name: "call", test: /src\/run-call\.ts$/, priority: 1 },
      ],
    },
  },
});
