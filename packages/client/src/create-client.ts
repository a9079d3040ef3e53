import type { paths } from "@vidtask/types";
import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import type { Clock } from "./clock.ts";
import type { GetMedia } from "./download/media-reply.ts";
import { checkApiKey, type Gateway, toBaseUrl } from "./gateway.ts";
import { readBody } from "./read-body.ts";
import { timeLimit } from "./time-limit.ts";
import { toError } from "./to-error.ts";
import { toNetworkError } from "./to-network-error.ts";

/** How to reach a gateway. */
export interface ClientOptions {
  /** The gateway's address, with or without `/v1`. */
  baseUrl: string;
  /** The gateway's key, or a function that gives it, asked before each request. */
  apiKey: string | (() => string | Promise<string>);
  /** What sends a request. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** What asks for media. Default: `fetch`, if there is one here, else Node's own HTTP. */
  getMedia?: GetMedia;
  /** Sent with every request, beside those of the API. */
  headers?: Record<string, string>;
  /** Milliseconds for one query, from `apiKey` to the end of the body. Default: 30,000. */
  timeout?: number;
  /** Milliseconds for one create, likewise: gateways hold it on the upstream. Default: 300,000. */
  createTimeout?: number;
  /** Requests of waits in flight at once; queries and creates do not count. Default: 8. */
  concurrency?: number;
  /** Requests of waits that start within any second, also less than 1: the gateway's limit is the key's. Default: 5. */
  maxRequestsPerSecond?: number;
  /** The time that waits go by. Default: the machine's monotonic clock. */
  clock?: Clock;
  /** Spreads polls: gives numbers from 0 up to 1. Default: `Math.random`. */
  random?: () => number;
}

/** An openapi-fetch client of one gateway. Answers other than 2xx are thrown as typed errors. */
export interface Client extends FetchClient<paths> {
  readonly gateway: Gateway;
  /** How its waits share their requests and their time; what else its downloads go by. */
  readonly settings: Pick<
    ClientOptions,
    "concurrency" | "maxRequestsPerSecond" | "clock" | "random" | "fetch" | "getMedia" | "headers"
  >;
}

/** What a single call may take. */
export interface CallOptions {
  /** Ends the call at once; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Sent with this call only. */
  headers?: Record<string, string>;
}

/** What openapi-fetch hands on from the options of a call to its request, unless middleware makes another one. */
export interface Watched {
  /** Called as the call begins, and with `true` as its request goes out. */
  onSend?(isSent?: true): void;
}

/**
 * Create a client of one gateway.
 *
 * @throws TypeError if the base URL or the key can't be one.
 */
export function createClient(options: ClientOptions): Client {
  const { apiKey, timeout = 30_000, createTimeout = 300_000, ...settings } = options;
  // Each that was ever sent, as echoes spell it: an answer may come after the next one is in use.
  const keys: string[] = [];
  const gateway: Gateway = {
    baseUrl: toBaseUrl(options.baseUrl),
    redact: (text) => keys.reduce((safe, key) => safe.replaceAll(key, "[key]"), text),
    async authorize(headers) {
      const key = checkApiKey(typeof apiKey === "function" ? await apiKey() : apiKey);
      if (!keys.includes(key)) {
        keys.push(key, encodeURIComponent(key), btoa(key));
      }
      headers.set("Authorization", `Bearer ${key}`);
    },
  };

  if (typeof apiKey === "string") {
    checkApiKey(apiKey);
  }

  async function send(request: Request & Watched): Promise<Response> {
    request.onSend?.();
    request.signal.throwIfAborted();
    const abort = new AbortController();
    // Held here: a request that nobody holds is collected while its body is read, and is not ended then.
    let sent: Request | undefined;
    const response = await timeLimit(
      request,
      abort,
      request.method === "GET" ? timeout : createTimeout,
      async () => {
        await gateway.authorize(request.headers);
        abort.signal.throwIfAborted();
        request.onSend?.(true);
        sent = request;
        if (options.fetch) {
          sent = new Request(request, { signal: abort.signal });
          return options.fetch(sent);
        }
        // fetch makes a request of its own: with the signal for itself there is one less.
        return fetch(request, { signal: abort.signal });
      },
    ).catch((cause) => {
      // An error of apiKey() is the caller's own.
      throw sent || abort.signal.aborted ? toNetworkError(gateway, cause, request.signal) : cause;
    });
    if (response.ok) {
      return response;
    }
    // Whatever happens to the body of an error, its status decides.
    const text = await readBody(response).catch(() => void request.signal.throwIfAborted());
    // Browsers hide the status of a redirect.
    throw toError(gateway, response, text, response.status || 302);
  }

  const client = createFetchClient<paths>({
    baseUrl: gateway.baseUrl,
    headers: { Accept: "application/json", "Content-Type": "application/json", ...options.headers },
    // A 307 would send a paid create a second time, and the key with it.
    redirect: "manual",
    fetch: send,
  });
  return { ...client, gateway, settings };
}
