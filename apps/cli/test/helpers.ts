import { expect, inject } from "vitest";
import { main } from "../src/main.ts";

/** The key of the default environment. */
export const KEY = "sk-test-0123456789abcdef";

/** The world that a test gives to the command line. */
export interface World {
  /** Laid over an environment with the mock's address and `KEY`; undefined takes a variable away. */
  env?: Record<string, string | undefined>;
  /** Whether both outputs are a terminal. Default: false. */
  tty?: boolean;
  columns?: number;
  now?: Date;
  /** Which named example Prism answers, such as `code=200, example=completed`. */
  prefer?: string;
  /** The gateway, in place of Prism. */
  fetch?: (request: Request) => Response | Promise<Response>;
}

/** What became of a call. */
export interface Result {
  exitCode: number;
  stdout: string;
  stderr: string;
  /** What was sent, in order. */
  requests: Request[];
}

/** Run `vidtask` with these arguments, in this process, against the mock. */
export async function vidtask(args: readonly string[], world: World = {}): Promise<Result> {
  const { env, tty, columns, now, prefer, fetch: answer = fetch } = world;
  const requests: Request[] = [];
  const result = { stdout: "", stderr: "" };
  const toOutput = (name: keyof typeof result) => ({
    isTTY: tty,
    columns,
    write(text: string) {
      result[name] += text;
    },
  });
  const exitCode = await main(args, {
    env: { VIDTASK_BASE_URL: inject("mockUrl"), VIDTASK_API_KEY: KEY, ...env },
    stdout: toOutput("stdout"),
    stderr: toOutput("stderr"),
    now: now && (() => now),
    async fetch(request) {
      requests.push(request.clone());
      if (prefer) {
        request.headers.set("Prefer", prefer);
        // Unlike a gateway, Prism sends no HTML to who asks for JSON.
        request.headers.set("Accept", "*/*");
      }
      return answer(request);
    },
  });
  return { exitCode, requests, ...result };
}

/** It failed with this exit code, and said why in one line that shows neither key nor stack. */
export function expectError({ exitCode, stdout, stderr }: Result, expected: number): void {
  expect({ exitCode, stdout }, stderr).toEqual({ exitCode: expected, stdout: "" });
  expect(stderr).toMatch(/^[^\n\r]{10,}\n$/);
  expect(stderr).not.toContain(KEY);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|\[object |undefined/);
}
