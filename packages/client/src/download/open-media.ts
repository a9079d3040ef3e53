import type { Client } from "../create-client.ts";
import { NetworkError, RedirectError } from "../errors.ts";
import { isObject } from "../read-place.ts";
import { UrlRefusedError } from "./download-errors.ts";
import type { DownloadSettings } from "./download-options.ts";
import { httpGet } from "./http-get.ts";
import type { IdleWatch } from "./idle-watch.ts";
import { maskUrl } from "./mask-url.ts";
import { type MediaReply, toGetMedia } from "./media-reply.ts";
import { toMediaHeaders } from "./to-media-headers.ts";

const MOST_REDIRECTS = 10;

/** What a request for media goes by. */
export interface MediaRequest {
  client: Client;
  settings: DownloadSettings;
  /** Who it is about, in errors. */
  subject: string;
  /** Aborts with the caller's signal, or when nothing comes for too long. */
  signal: AbortSignal;
  watch: IdleWatch;
}

/** What came in the end. */
export interface SentReply {
  reply: MediaReply;
  /** Whether the gateway itself sent it, to which the key was given. */
  isGateway: boolean;
}

/** Ask for a URL and follow its redirects by hand: each hop is checked, and the key goes to the gateway alone. */
export async function openMedia(
  request: MediaRequest,
  start: string,
  headers: Record<string, string>,
): Promise<SentReply> {
  const { client, subject } = request;
  const { origin } = new URL(client.gateway.baseUrl);
  const seen = new Set<string>();
  // Once another host was asked, the key stays away, even if that one leads back.
  let isGateway = true;
  for (let url = toUrl(start); ; ) {
    await checkUrl(url, request);
    seen.add(url.href);
    isGateway &&= url.origin === origin;
    const reply = await send(request, url, headers, isGateway);
    const { status } = reply;
    if (status < 300 || status > 399) {
      return { reply, isGateway };
    }
    reply.body?.cancel().catch(() => {});
    const location = reply.headers.get("Location") ?? "";
    const fail = (why: string) => {
      const masked = client.gateway.redact(maskUrl(location));
      return new RedirectError(`${subject} was redirected to ${masked || "nowhere"}: ${why}.`, {
        status,
        location: masked,
      });
    };
    if (location === "" || !URL.canParse(location, url.href)) {
      throw fail("that is no URL; query the task for another one");
    }
    url = new URL(location, url);
    if (seen.has(url.href)) {
      throw fail("it goes round in a loop; query the task for another URL");
    }
    if (seen.size > MOST_REDIRECTS) {
      throw fail(`more than ${MOST_REDIRECTS} redirects; query the task for another URL`);
    }
  }
}

/** @throws TypeError if it is no URL. */
function toUrl(text: string): URL {
  if (!URL.canParse(text)) {
    throw new TypeError(`${maskUrl(text)} is not a URL`);
  }
  return new URL(text);
}

async function checkUrl(url: URL, { settings, signal }: MediaRequest): Promise<void> {
  if (!/^https?:$/.test(url.protocol)) {
    throw new UrlRefusedError(url, "it is not http or https; query the task for another one");
  }
  if (url.username !== "" || url.password !== "") {
    throw new UrlRefusedError(url, "it holds a user and a password; leave them out");
  }
  const isAllowed = async () => settings.allowUrl?.(new URL(url)) ?? true;
  if (!(await orAbort(isAllowed(), signal))) {
    throw new UrlRefusedError(url, "allowUrl does not allow it; allow it, if you trust that host");
  }
}

async function send(
  { client, signal, watch }: MediaRequest,
  url: URL,
  headers: Record<string, string>,
  isGateway: boolean,
): Promise<MediaReply> {
  const sent = toMediaHeaders(isGateway ? client.settings.headers : {}, headers);
  if (isGateway) {
    await orAbort(client.gateway.authorize(sent), signal);
  }
  const { fetch, getMedia = fetch ? toGetMedia(fetch) : httpGet } = client.settings;
  try {
    return await watch.wait(() => orAbort(getMedia(url, sent, signal), signal));
  } catch (cause) {
    throw toUnanswered(client, url, watch.signal.aborted ? watch.signal.reason : cause);
  }
}

/** What comes first: the caller's own functions may not look at the signal. */
function orAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) {
      abort();
    }
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function toUnanswered({ gateway }: Client, url: URL, cause: unknown): NetworkError {
  // Undici hides why in the cause; several refused addresses make an error without a message.
  const inner = (isObject(cause) && cause.cause) || cause;
  const reason = isObject(inner) ? inner.message || inner.code : inner;
  return new NetworkError(
    `${url.host} did not answer (${gateway.redact(`${reason}`)}); download it again later.`,
    {
      cause,
    },
  );
}
