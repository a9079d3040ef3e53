import { type Application, buildApplication } from "@stricli/core";
import { buildRoot } from "./build-root.ts";
import type { Context } from "./context.ts";
import { createErrorText } from "./error-text.ts";
import { isCommand } from "./routes.ts";
import type { Texts } from "./text/texts.ts";

/** What the application can't know by itself. */
export interface AppOptions {
  version: string;
  /** Is told what a command returns or throws as its error. */
  onError?(error: unknown): void;
}

/** The application, as far as these words need it: only the command that they call is loaded. */
export async function buildApp(
  [first = ""]: readonly string[],
  text: Texts,
  { version, onError }: AppOptions,
): Promise<Application<Context>> {
  const called = isCommand(first) ? first : undefined;
  return buildApplication<Context>(await buildRoot(called, text), {
    name: "vidtask",
    versionInfo: { currentVersion: version },
    documentation: { onlyRequiredInUsageLine: true },
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
    determineExitCode(error) {
      onError?.(error);
      return 1;
    },
    localization: { text: { ...createErrorText(called), ...text.words } },
  });
}
