import type { GatewayFlags } from "./call-flags.ts";

/**
 * A command of vidtask for people, and programs, to run as it is printed. Its arguments may come from a gateway: whatever they
 * hold, a shell takes each for one word, and vidtask none for a flag.
 *
 * @param flags The flags, and their values, that it needs besides.
 */
export function toCommand(name: string, args: readonly string[], flags: readonly string[] = []): string {
  const words = args.some((arg) => arg.startsWith("-")) ? [...flags, "--", ...args] : [...args, ...flags];
  return `vidtask ${[name, ...words.map(toWord)].join(" ")}`;
}

/** The flags that lead another command to the same gateway. */
export function toFlagWords({ baseUrl, profile, apiKeyStdin, allowHttp }: GatewayFlags): string[] {
  return [
    ...(baseUrl ? ["--base-url", baseUrl] : []),
    ...(profile ? ["--profile", profile] : []),
    ...(apiKeyStdin ? ["--api-key-stdin"] : []),
    ...(allowHttp ? ["--allow-http"] : []),
  ];
}

/** A text as a shell takes it for one word. */
export function toWord(text: string): string {
  return /^[\w./:@-][\w./:=@-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
