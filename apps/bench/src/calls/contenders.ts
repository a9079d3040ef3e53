import type { paths } from "@vidtask/types";

/** Asks for a task once, and has its body as an object at the end. */
export type Call = () => Promise<unknown>;

const path = "/v1/video/query";
const key = "sk-bench";
const id = "veo3.1-fast:1767225600-a1B2c3D4e5";
const headers = { Accept: "application/json", Authorization: `Bearer ${key}` };

/** Makes the call of each contender, set up as its documentation does, with no more than its own package loaded. */
export const contenders = {
  async "fetch and JSON.parse"(baseUrl) {
    const url = `${baseUrl}${path}?${new URLSearchParams({ id })}`;
    return async () => JSON.parse(await (await fetch(url, { headers })).text());
  },
  async "openapi-fetch"(baseUrl) {
    const { default: createClient } = await import("openapi-fetch");
    const client = createClient<paths>({ baseUrl, headers });
    return async () => (await client.GET(path, { params: { query: { id } } })).data;
  },
  async "vidtask queryTask"(baseUrl) {
    const { createClient, queryTask } = await import("@vidtask/client");
    const client = createClient({ baseUrl, apiKey: key });
    return () => queryTask(client, id);
  },
  async ky(baseUrl) {
    const { default: ky } = await import("ky");
    const client = ky.create({ prefix: baseUrl, headers });
    return () => client.get(path.slice(1), { searchParams: { id } }).json();
  },
  async ofetch(baseUrl) {
    const { ofetch } = await import("ofetch");
    const client = ofetch.create({ baseURL: baseUrl, headers });
    return () => client(path, { query: { id } });
  },
  async axios(baseUrl) {
    const [{ default: axios }, { Agent }] = await Promise.all([import("axios"), import("node:http")]);
    const client = axios.create({ baseURL: baseUrl, headers, httpAgent: new Agent({ keepAlive: true }) });
    return async () => (await client.get(path, { params: { id } })).data;
  },
  async "openai client.get"(baseUrl) {
    const { default: OpenAI } = await import("openai");
    const client = new OpenAI({ baseURL: baseUrl, apiKey: key });
    return () => client.get(path, { query: { id } });
  },
} satisfies Record<string, (baseUrl: string) => Promise<Call>>;

/** The name of a contender. */
export type ContenderName = keyof typeof contenders;
