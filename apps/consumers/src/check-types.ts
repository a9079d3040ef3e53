import type { Consumer } from "./consumer.ts";
import { tool } from "./tools.ts";

/** Each compiler with each way to resolve a module. */
export const compilers = ["5.9", "6.0", "7.0"].flatMap((version) => [
  { version, resolution: "nodenext", module: "nodenext" },
  { version, resolution: "bundler", module: "esnext" },
]);

/** What a compiler says of a consumer's code, and of the types of all that it imports. */
export async function checkTypes(
  consumer: Consumer,
  { version, resolution, module }: (typeof compilers)[number],
): Promise<string> {
  const tsc = tool(`typescript-${version}/bin/tsc`);
  const said = await consumer.run(process.execPath, tsc, "--version");
  if (!said.startsWith(`Version ${version}.`)) {
    throw new Error(`${tsc} is ${said}`);
  }
  const flags = ["--strict", "--skipLibCheck", "false", "--module", module, "--moduleResolution", resolution];
  return consumer.run(process.execPath, tsc, "--noEmit", ...flags);
}
