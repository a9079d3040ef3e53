import type { TestProject } from "vitest/node";
import { startMock } from "./start-mock.ts";

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
