import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

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
 * @throws Error with what to install, if Prism is not there: it is heavy, and nothing else needs it.
 */
export async function startMock(port = 0): Promise<Mock> {
  const { createLogger, getHttpOperationsFromSpec, createServer } = await importPrism();
  const spec = require.resolve("@vidtask/openapi/openapi.yaml");
  const server = createServer(await getHttpOperationsFromSpec(spec), {
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

async function importPrism() {
  try {
    const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
      import("@stoplight/prism-core"),
      import("@stoplight/prism-http"),
      import("@stoplight/prism-http-server"),
    ]);
    return { createLogger, getHttpOperationsFromSpec, createServer };
  } catch (cause) {
    const {
      peerDependencies,
    }: { peerDependencies: Record<string, string> } = require("@vidtask/openapi/package.json");
    const packages = Object.entries(peerDependencies).map((pair) => pair.join("@"));
    throw new Error(`The mock needs Prism: npm install --save-dev ${packages.join(" ")}`, { cause });
  }
}
