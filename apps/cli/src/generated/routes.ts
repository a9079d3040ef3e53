// Generated from openapi/openapi.yaml by apps/cli/scripts/generate.ts. Do not edit.

/** The generated commands, each of which is loaded when it is called. */
export const generatedRoutes = {
  query: { usage: "<id>", load: () => import("./query.ts") },
  create: { load: () => import("./create.ts") },
};
