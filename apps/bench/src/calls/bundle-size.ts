import { gzipSync } from "node:zlib";
import { bundleSource } from "../../../../packages/client/test/bundle-source.ts";
import type { Table } from "../core/results.ts";
import { toExactCell } from "../core/to-cell.ts";

const bundles = {
  "vidtask, one operation with its errors": `export { createClient } from "@vidtask/client"; export { queryVideo } from "@vidtask/client/operations";`,
  "vidtask, creating a task and waiting for it": `export { createAndWait, createClient, createTask, waitForTask } from "@vidtask/client";`,
  "openapi-fetch": `export { default } from "openapi-fetch";`,
  ofetch: `export { ofetch } from "ofetch";`,
  ky: `export { default } from "ky";`,
  "@runwayml/sdk": `export { default } from "@runwayml/sdk";`,
  axios: `export { default } from "axios";`,
  openai: `export { default } from "openai";`,
};

/** How many bytes the typical import of each client takes in a bundle for browsers, minified and gzipped. */
export async function measureSizes(): Promise<Table> {
  const rows = [];
  for (const [name, source] of Object.entries(bundles)) {
    rows.push({ name, cells: [toExactCell((await sizeOf(source)) / 1_000)] });
  }
  return { id: "size", title: "Size in a bundle, minified and gzipped", unit: "kB", columns: ["size"], rows };
}

async function sizeOf(source: string): Promise<number> {
  const chunks = await bundleSource(source, import.meta.dirname);
  return chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).byteLength, 0);
}
