/** The gateway that a client speaks to. */
export interface Gateway {
  /** Scheme, host and an optional path prefix, without `/v1` and without a slash at the end. */
  readonly baseUrl: string;
  /** Blank the API key in a text that goes into an error: some gateways echo it. */
  redact(text: string): string;
  /** Put the API key, which is for this gateway alone, into the headers of a request. */
  authorize(headers: Headers): Promise<void>;
}

/**
 * The base URL without `/v1` and trailing slashes: gateways print it with and without them.
 *
 * @throws TypeError if it is not an absolute http or https URL, or has a user, a query or a fragment.
 */
export function toBaseUrl(input: string): string {
  const [, base] = /^(https?:\/\/[^\s?#@]+?)\/*(\/v\d+)?\/*$/i.exec(input) ?? [];
  if (!base || !URL.canParse(base)) {
    throw new TypeError("baseUrl must be like https://gateway.example");
  }
  return base;
}

/**
 * Check an API key without showing it: it is sent as a header, and a bad one is most often a slip of copying.
 *
 * @throws TypeError if it is empty, begins with `Bearer `, or holds blanks or characters beyond ASCII.
 */
export function checkApiKey(key: string): string {
  const trimmed = key.trim();
  // From ! to ~ stands what ASCII can show.
  if (!/^(?!bearer$)[!-~]+$/i.test(trimmed)) {
    throw new TypeError("apiKey must be ASCII without blanks");
  }
  return trimmed;
}
