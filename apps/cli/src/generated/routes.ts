// Generated from openapi/openapi.yaml by apps/cli/scripts/generate.ts. Do not edit.

/** The generated commands, each of which is loaded when it is called. */
export const generatedRoutes = {
  query: { usage: "<id>", load: async () => (await import("./query.ts")).query },
  create: { load: async () => (await import("./create.ts")).create },
};
