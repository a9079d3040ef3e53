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
    // No hashes: what is published together needs none, and they are a part of what is loaded.
    chunkFileNames: "[name].js",
    minify: true,
    // Licences are in a file of their own.
    comments: false,
    // The sources, minified as they are, would be several times the code.
    sourcemap: false,
    // What every call loads is one file; what each command's flags need is another, and what it takes to call a gateway a
    // third: the loader takes about a third of a millisecond for each file.
    codeSplitting: {
      groups: [
        { name: "main", test: /src\/run-process\.ts$/, priority: 3 },
        {
          name: "flags",
          test: /src\/(call-flags|parse|with-placeholder)\.ts$|propose-task-ids\.ts$/,
          priority: 2,
        },
        { name: "call", test: /src\/run-call\.ts$/, priority: 1 },
      ],
    },
  },
});
