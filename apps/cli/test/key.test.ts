// The key is printed by no command, in no mode, whatever a gateway echoes of it; and the journal does not hold it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { videoOf } from "../../../packages/client/test/media-server.ts";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { CliError } from "../src/cli-error.ts";
import { routes } from "../src/routes.ts";
import { vidtask, type World } from "./helpers.ts";

/** Percent-encoding, base64 and JSON each spell it in another way. */
const KEY = 'sk-Golden/0123+4567="8\\9"~abcdef';
const FORMS = [
  KEY,
  encodeURIComponent(KEY),
  Buffer.from(KEY).toString("base64"),
  JSON.stringify(KEY).slice(1, -1),
].map((form) => form.toLowerCase());

const GATEWAY = "https://gateway.example";
const VIDEO = new Uint8Array(videoOf(2_000));

/** A text that holds the key in every way. */
const ECHO = `${KEY} ${encodeURIComponent(KEY)} ${Buffer.from(KEY).toString("base64")}`;
const headers = { "X-Request-Id": ECHO, Server: ECHO, ETag: `"${KEY.replaceAll('"', "")}"` };
const task = {
  id: "task_1",
  model: ECHO,
  prompt: ECHO,
  enhanced_prompt: ECHO,
  video_url: `${GATEWAY}/media/${encodeURIComponent(KEY)}.mp4?key=${encodeURIComponent(KEY)}`,
  error: { message: ECHO, code: KEY },
};

/** What a gateway answers to everything, with the key wherever there is room for it. */
const GATEWAYS: Record<string, () => Response | Promise<Response>> = {
  "completes the task": () => Response.json({ ...task, status: "completed" }, { headers }),
  "fails the task": () => Response.json({ ...task, status: "failed" }, { headers }),
  "has no such status": () => Response.json({ ...task, status: KEY }, { headers }),
  "refuses the key": () => Response.json({ error: { message: ECHO, code: KEY } }, { status: 401, headers }),
  "knows no task": () => Response.json({ code: "task_not_exist", message: ECHO }, { status: 400, headers }),
  "is overloaded": () => new Response(`<html>${ECHO}`, { status: 503, headers }),
  "asks for a pause": () =>
    Response.json({ message: ECHO }, { status: 429, headers: { ...headers, "Retry-After": "9999999" } }),
  "points elsewhere": () =>
    new Response(null, {
      status: 307,
      headers: { ...headers, Location: `https://other.example/${encodeURIComponent(KEY)}?key=${KEY}` },
    }),
  "answers a page": () => new Response(`<html>${ECHO}`, { headers }),
  "is not there": () => Promise.reject(new TypeError("fetch failed", { cause: new Error(ECHO) })),
};

interface Place {
  folder: string;
  batch: string;
  recording: string;
}

/** How each command is called. A command that is not in it fails a test. */
const CALLS: Record<keyof typeof routes, (place: Place) => string[][]> = {
  query: () => [["query", "task_1"], ["query", "task_1", "--exit-status"], ["query"], ["query", KEY]],
  create: ({ folder, batch }) => [
    ["create", "--model", "veo3", "--prompt", `A fox ${KEY}`],
    ["create", "--model", KEY, "--prompt", "A fox", "--wait", "--timeout", "30s"],
    ["create", "--model", "veo3", "--prompt", "A fox", "--download", join(folder, "created.mp4")],
    ["create", "--from", batch],
    ["create", "--from", batch, "--wait", "--timeout", "30s"],
    ["create", "--from", batch, "--dry-run"],
    ["create", "--model", "veo3", "--prompt", `@${KEY}`],
  ],
  wait: () => [
    ["wait", "task_1", "--timeout", "30s"],
    ["wait", "task_1", "task_2", "--timeout", "30s"],
  ],
  watch: () => [["watch", "task_1", "--timeout", "30s"]],
  download: ({ folder }) => [
    ["download", "task_1", "-o", join(folder, "a.mp4")],
    ["download", `${GATEWAY}/media/b.mp4?key=${encodeURIComponent(KEY)}`, "-o", join(folder, "b.mp4")],
    ["download", `https://media.example/c.mp4?key=${KEY}`, "-o", join(folder, "c.mp4")],
  ],
  list: () => [["list"], ["list", "--refresh"], ["list", "--unknown"]],
  resume: ({ folder }) => [["resume", "--dir", folder, "--timeout", "30s"]],
  forget: () => [
    ["forget", "task_1"],
    ["forget", KEY],
  ],
  config: () => [
    ["config", "list"],
    ["config", "get", "key", "--profile", "work"],
    ["config", "get", "base-url", "--profile", "work"],
    ["config", "path"],
    ["config", "set", "key", KEY],
    ["config", "set", "base-url", KEY],
    ["config", "set", "key", "--profile", "work"],
  ],
  doctor: () => [["doctor"], ["doctor", "--base-url", KEY]],
  check: ({ folder, recording }) => [
    ["check", "--timeout", "5s"],
    ["check", "--id", "task_1", "--timeout", "5s"],
    ["check", "--paid", "--model", "veo3", "--timeout", "5s", "--task-timeout", "30s"],
    ["check", "--report", join(folder, "report.json"), "--name", "gateway", "--timeout", "5s"],
    ["check", "--har", recording],
  ],
  models: () => [["models"]],
  completion: () => [
    ["completion", "bash"],
    ["completion", KEY],
    ["__complete", "query", ""],
    ["__complete", "query", "--profile", ""],
    ["__complete", "query", KEY],
  ],
  help: () => [["help"], ["help", "exit-codes"], ["help", "create"], ["help", KEY]],
  simulate: () => [["simulate"]],
  demo: () => [["demo"]],
};

/** In what ways each call is made. */
const MODES: Record<string, [flags: string[], world: World]> = {
  "into a pipe": [[], {}],
  "as JSON": [["--output", "json"], {}],
  "as NDJSON": [["--output", "ndjson"], {}],
  "as text": [["--output", "text"], {}],
  raw: [["--raw"], {}],
  "on a terminal": [[], { tty: true, columns: 300 }],
  verbose: [["-v"], {}],
  "verbose on a terminal": [["-v"], { tty: true, columns: 300 }],
  printed: [["--print", "curl"], {}],
  "with the key on the standard input": [
    ["--api-key-stdin", "-v"],
    { stdin: [KEY], env: { VIDTASK_API_KEY: undefined } },
  ],
  "with a profile": [
    ["--profile", "work", "-v"],
    { env: { VIDTASK_API_KEY: undefined, VIDTASK_BASE_URL: undefined } },
  ],
  "with an unknown flag": [["--sk-flag"], {}],
  "as help": [["--help"], {}],
};

/** Ways in which nothing is sent, and so nothing is written down. */
const SENDS_NOTHING = ["printed", "with an unknown flag", "as help"];

/** What ends a call, or goes on in it, before a key that is not in the environment is read: until then it is a word as any other. */
const READS_NO_KEY = /^@?sk-Golden|^--dry-run$|^https:\/\/media/;

/** These serve until Ctrl-C, and need no key. */
const SERVERS = ["simulate", "demo"];

/** A recording of a query, as a browser or a proxy makes it. */
function toHar(): object {
  const sent = [{ name: "Authorization", value: `Bearer ${KEY}` }];
  const received = [
    { name: "Content-Type", value: "application/json" },
    { name: "Server", value: ECHO },
  ];
  const request = { method: "GET", url: `${GATEWAY}/v1/video/query?id=task_1`, headers: sent };
  const content = { mimeType: "application/json", text: JSON.stringify({ ...task, status: KEY }) };
  return { log: { entries: [{ request, response: { status: 200, headers: received, content } }] } };
}

/** Folders with all that the calls read. */
async function makePlace() {
  const folder = await temporaryFolder();
  const place = {
    folder: join(folder, "videos"),
    batch: join(folder, "prompts.ndjson"),
    recording: join(folder, "traffic.har"),
  };
  for (const name of ["videos", "config", "config/vidtask"]) {
    mkdirSync(join(folder, name));
  }
  const lines = [`A fox ${KEY}`, "Another"].map((prompt) => JSON.stringify({ model: "veo3", prompt }));
  writeFileSync(place.batch, lines.join("\n"));
  writeFileSync(
    join(folder, "config", "vidtask", "config.json"),
    JSON.stringify({ profiles: { work: { baseUrl: GATEWAY, key: { value: KEY, origin: GATEWAY } } } }),
    { mode: 0o600 },
  );
  writeFileSync(place.recording, JSON.stringify(toHar()));
  const env = {
    VIDTASK_BASE_URL: GATEWAY,
    VIDTASK_API_KEY: KEY,
    XDG_STATE_HOME: join(folder, "state"),
    XDG_CONFIG_HOME: join(folder, "config"),
    NO_COLOR: "1",
  };
  return { ...place, env };
}

/** Every text file of the calls: the journal, parts of videos, reports. */
function textsIn(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name), "latin1")}`);
}

/** What shows the key: nothing. */
function leaksOf(texts: readonly string[]): string[] {
  return texts.filter((text) => FORMS.some((form) => text.toLowerCase().includes(form)));
}

test("Every command has a row", () => {
  expect(Object.keys(CALLS).sort()).toEqual(Object.keys(routes).sort());
});

const echoes = new Map<string, number>();

describe.each(Object.entries(GATEWAYS))("A gateway that %s", (gateway, answer) => {
  const fetch = (request: Request) =>
    gateway === "completes the task" && request.url.includes("/media/")
      ? new Response(VIDEO, { headers })
      : answer();

  test.each(Object.entries(MODES))(
    "does not get the key printed %s",
    async (mode, [flags, { env, ...world }]) => {
      const { env: own, ...place } = await makePlace();
      const calls = Object.entries(CALLS).flatMap(([command, callsOf]) =>
        callsOf(place).map((words) => ({ command, words })),
      );
      const meant = calls.filter(
        ({ words }) => env === undefined || !words.some((word) => READS_NO_KEY.test(word)),
      );
      for (const { command, words } of meant) {
        const isServer = SERVERS.includes(command);
        const args = [...words, ...(isServer ? [] : flags)];
        const { stdout, stderr } = await vidtask(args, {
          ...world,
          env: { ...own, ...env },
          ...(isServer
            ? { interrupt: AbortSignal.abort(new CliError("Ended.", 130)) }
            : { clock: new FakeClock() }),
          fetch,
        });
        expect(leaksOf([stdout, stderr]), args.join(" ")).toEqual([]);
        echoes.set(command, (echoes.get(command) ?? 0) + (`${stdout}${stderr}`.includes("[key]") ? 1 : 0));
      }
      const files = [...textsIn(place.folder), ...textsIn(own.XDG_STATE_HOME)];
      expect(leaksOf(files)).toEqual([]);
      expect(files.join("").includes('"event":"create"')).toBe(!SENDS_NOTHING.includes(mode));
    },
    // Some forty calls, each of which loads and writes files.
    30_000,
  );
});

test("Where a gateway echoes the key, something else stands in its place", () => {
  const blanked = ["query", "create", "wait", "watch", "download", "list", "resume", "doctor", "check"];
  expect(blanked.filter((command) => !echoes.get(command))).toEqual([]);
});
