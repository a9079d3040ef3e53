import { fileURLToPath } from "node:url";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { TestProject } from "vitest/node";

const SPEC = fileURLToPath(new URL("./openapi.yaml", import.meta.url));

/** A mock that listens on loopback. */
export interface Mock {
  /** Its base URL, such as `http://127.0.0.1:4010`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serve openapi.yaml with Prism: each answer is a named example, the first of 200 unless the request has a header
 * `Prefer: code=404` or `Prefer: code=200, example=completed`. An example that breaks its schema is answered 500.
 *
 * @param port Where to listen on 127.0.0.1; 0 picks a free port.
 */
export async function startMock(port = 0): Promise<Mock> {
  const server = createServer(await getHttpOperationsFromSpec(SPEC), {
    cors: false,
    components: { logger: createLogger("MOCK", { enabled: false }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false, ignoreExamples: false },
    },
  });
  const url = await server.listen(port, "127.0.0.1");
  return { url, close: () => server.close() };
}

/** Vitest's global setup: one mock for the whole run. */
export default async function setup(project: TestProject) {
  const mock = await startMock();
  project.provide("mockUrl", mock.url);
  return mock.close;
}

declare module "vitest" {
  interface ProvidedContext {
    mockUrl: string;
  }
}
