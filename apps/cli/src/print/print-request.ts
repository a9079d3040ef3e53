import { type Client, createClient } from "@vidtask/client";
import type { Io } from "../io.ts";
import { renderCurl } from "./render-curl.ts";

/**
 * Print the request that a call would send, and send nothing.
 *
 * @param baseUrl The gateway's address. No key is needed.
 * @param call What sends the request.
 */
export async function printRequest(
  { stdout }: Io,
  baseUrl: string,
  call: (client: Client) => Promise<unknown>,
): Promise<void> {
  let sent: Request | undefined;
  const client = createClient({
    baseUrl,
    apiKey: "unused",
    fetch: async (request) => {
      sent = request;
      return new Response();
    },
  });
  // Nothing was answered, which is an error; but one without a request is the call's own.
  const error = await call(client).catch((cause) => cause);
  if (!sent) {
    throw error;
  }
  const { method, url, headers } = sent;
  stdout.write(`${renderCurl({ method, url, headers, body: await sent.text() })}\n`);
}
