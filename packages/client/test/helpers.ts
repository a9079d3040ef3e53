import { type Client, type ClientOptions, createClient } from "@vidtask/client";

/** What a test's gateway answers. */
export type Handler = (request: Request) => Response | Promise<Response>;

/** A client whose requests go to a function, and the requests that it sent. */
export function clientOf(handler: Handler, options: Partial<ClientOptions> = {}) {
  const requests: Request[] = [];
  const client: Client = createClient({
    baseUrl: "https://gateway.example",
    apiKey: "sk-test-0123456789abcdef",
    fetch: async (request) => {
      requests.push(request);
      return handler(request);
    },
    ...options,
  });
  return { client, requests };
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("value" in outcome) {
    throw new Error(`It did not reject but gave ${JSON.stringify(outcome.value)}`);
  }
  return outcome.error;
}
