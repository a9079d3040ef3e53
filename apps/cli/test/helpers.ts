import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject } from "vitest";
import type { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import packageJson from "../package.json" with { type: "json" };
import type { Written } from "../src/io.ts";
import { main } from "../src/main.ts";
import "./load-commands.ts";

/** The key of the default environment. */
export const KEY = "sk-test-0123456789abcdef";

/** Where journals of this file's tests are. */
const STATES = mkdtempSync(join(tmpdir(), "vidtask-state-"));
afterAll(() => rmSync(STATES, { recursive: true }));
let states = 0;

/** A state folder that nobody has used. */
export function freshState(): string {
  states += 1;
  return join(STATES, `${states}`);
}

/** The world that a test gives to the command line. */
export interface World {
  /** Laid over an environment with the mock's address, `KEY` and a fresh state folder; undefined takes a variable away. */
  env?: Record<string, string | undefined>;
  /** Which outputs are a terminal. Default: none; true is both. */
  tty?: boolean | { stdout: boolean; stderr: boolean };
  columns?: number;
  rows?: number;
  now?: Date;
  /** The lines of the standard input. */
  stdin?: Iterable<string> | AsyncIterable<string>;
  /** The bytes of the standard input. */
  stdinBytes?: Uint8Array;
  /** What a person types when a secret is asked for. Default: nobody sits there. */
  secret?: string;
  /** What a person types when they are asked, or what ends the question. Default: nobody sits there. */
  answer?: string | Error;
  /** Ends the call, as Ctrl-C does. */
  interrupt?: AbortSignal;
  /** The time that waits go by. */
  clock?: FakeClock;
  /** Which named example Prism answers, such as `code=200, example=completed`. */
  prefer?: string;
  /** The gateway, in place of Prism. */
  fetch?: (request: Request) => Response | Promise<Response>;
  /** Nothing can be written to stdout. */
  isClosed?: boolean;
  /** Requests go out as they do in earnest, and are not recorded. */
  isReal?: boolean;
}

/** What became of a call. */
export interface Result {
  exitCode: number;
  stdout: string;
  stderr: string;
  /** What was sent, in order. */
  requests: Request[];
}

/** A call that goes on: what it printed so far, what it sent, and how it will end. */
export interface Call extends Omit<Result, "exitCode"> {
  exitCode: Promise<number>;
}

/** Start `vidtask` with these arguments, in this process, against the mock. */
export function start(args: readonly string[], world: World = {}): Call {
  const {
    env,
    tty = false,
    columns,
    rows,
    now,
    stdin = [],
    stdinBytes = new Uint8Array(),
    secret,
    interrupt,
    clock,
    prefer,
  } = world;
  const { fetch: send = fetch, answer, isReal } = world;
  const requests: Request[] = [];
  const toOutput = (name: "stdout" | "stderr") => ({
    isTTY: typeof tty === "boolean" ? tty : tty[name],
    columns,
    rows,
    write(text: string, written?: Written) {
      const isBroken = name === "stdout" && world.isClosed;
      call[name] += isBroken ? "" : text;
      written?.(isBroken ? new Error("write EPIPE") : null);
    },
  });
  const call: Call = { stdout: "", stderr: "", requests, exitCode: Promise.resolve(Number.NaN) };
  call.exitCode = main(args, {
    env: {
      VIDTASK_BASE_URL: inject("mockUrl"),
      VIDTASK_API_KEY: KEY,
      XDG_STATE_HOME: freshState(),
      ...env,
    },
    stdout: toOutput("stdout"),
    stderr: toOutput("stderr"),
    stdin: async function* () {
      yield* stdin;
    },
    async *stdinBytes() {
      yield stdinBytes;
    },
    ...(answer !== undefined && {
      async ask(question: string) {
        call.stderr += question;
        if (answer instanceof Error) {
          call.stderr += "\n";
          throw answer;
        }
        return answer;
      },
    }),
    ...(secret !== undefined && {
      async askSecret(question: string) {
        call.stderr += question;
        return secret;
      },
    }),
    version: packageJson.version,
    now: now && (() => now),
    ...(interrupt && { interrupt }),
    clock,
    ...(!isReal && { fetch: record }),
  });
  return call;

  async function record(request: Request): Promise<Response> {
    requests.push(request.clone());
    if (prefer) {
      request.headers.set("Prefer", prefer);
      // Unlike a gateway, Prism sends no HTML to who asks for JSON.
      request.headers.set("Accept", /Html$/.test(prefer) ? "text/html" : "*/*");
    }
    return send(request);
  }
}

/** Run `vidtask` to its end; time passes as it is waited for. */
export async function vidtask(args: readonly string[], world: World = {}): Promise<Result> {
  const call = start(args, world);
  const exitCode = await (world.clock ? world.clock.run(call.exitCode) : call.exitCode);
  return { exitCode, stdout: call.stdout, stderr: call.stderr, requests: call.requests };
}

/** It failed with this exit code, and said why in one line that shows neither key nor stack. */
export function expectError({ exitCode, stdout, stderr }: Result, expected: number): void {
  expect({ exitCode, stdout }, stderr).toEqual({ exitCode: expected, stdout: "" });
  expect(stderr).toMatch(/^[^\n\r]{10,}\n$/);
  expect(stderr).not.toContain(KEY);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|\[object |undefined/);
}
