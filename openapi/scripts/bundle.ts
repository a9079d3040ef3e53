// Writes dist/, or the folder that is named: the description in both languages, with code samples, and its JSON Schemas.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { codeSamples } from "./code-samples.ts";
import { jsonSchemas } from "./json-schemas.ts";
import type { Json } from "./read-spec.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const [OUTPUT = join(ROOT, "dist")] = process.argv.slice(2);
const REDOCLY = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** Bundle openapi.yaml, with overlays laid over it. */
function bundle(overlays: readonly string[] = []): Json {
  const args = ["bundle", "openapi.yaml", "--ext=json", ...overlays.map((file) => `--overlay=${file}`)];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  // What it says of its work goes to stderr; shown only if it fails.
  const options = { cwd: ROOT, env, encoding: "utf8", stdio: "pipe" } as const;
  return withSamples(JSON.parse(execFileSync(process.execPath, [REDOCLY, ...args], options)));
}

function withSamples(spec: Json): Json {
  const operations = Object.values<Json>(spec.paths).flatMap((path) => Object.values<Json>(path));
  for (const operation of operations.filter(({ operationId }) => operationId)) {
    operation["x-codeSamples"] = codeSamples(operation.operationId);
  }
  return spec;
}

function write(name: string, spec: Json): void {
  writeFileSync(join(OUTPUT, `${name}.json`), `${JSON.stringify(spec, null, 2)}\n`);
  writeFileSync(join(OUTPUT, `${name}.yaml`), stringify(spec, { lineWidth: 0 }));
}

mkdirSync(OUTPUT, { recursive: true });
const english = bundle();
write("openapi", english);
write("openapi.zh-CN", bundle(["zh-CN.overlay.yaml"]));
writeFileSync(join(OUTPUT, "schemas.json"), `${JSON.stringify(jsonSchemas(english), null, 2)}\n`);
