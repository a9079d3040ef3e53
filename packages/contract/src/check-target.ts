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
 * Refuse an API key that can't be sent as a header, without showing it.
 *
 * @throws TypeError
 */
export function checkApiKey(apiKey: string): void {
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new TypeError("apiKey must be ASCII without blanks");
  }
}
