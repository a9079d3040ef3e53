import type { OperationId } from "../generated/operations.ts";
import { operations } from "../generated/operations.ts";
import type { RuleId } from "../rules.ts";

/** A question to a gateway. None holds a model and a prompt, so none can start a task. */
export interface Probe {
  /** What holds if nothing is found. */
  readonly name: string;
  readonly operationId: OperationId;
  readonly request: Request;
  /** The id that it asks for, of a task that there is. */
  readonly id?: string;
  /** The rules one of which its answer has to come under; "task" wants a task, "same" the status of the last answer. */
  readonly wanted: readonly RuleId[] | "task" | "same";
  /** The same for people. */
  readonly expected: string;
  /** The rule that an unwanted answer breaks. Default: `answer-unexpected`. */
  readonly breaks?: RuleId;
  /** The same for one of 2xx. */
  readonly breaksWith2xx?: RuleId;
}

/** An id that no gateway gave to a task. */
const UNKNOWN_ID = "vidtask-check-00000000-0000-4000-8000-000000000000";

/** A key that is nobody's. */
const WRONG_KEY = "sk-vidtask-check-is-nobodys-key";

/** What the contract's documentation asks of every request. */
const JSON_HEADERS = { Accept: "application/json", "Content-Type": "application/json" };

/**
 * The questions that cost nothing, in their order.
 *
 * @param id Of a task that there is; without one, that is not asked for.
 */
export function listProbes(baseUrl: string, apiKey: string, id: string | undefined): Probe[] {
  const query = operations.queryVideo;
  const create = operations.createVideo;
  const send = (method: string, path: string, headers: Record<string, string>) =>
    new Request(baseUrl + path, { method, headers });
  const toKey = (key: string) => ({ ...JSON_HEADERS, Authorization: `Bearer ${key}` });
  const unknown = `${query.path}?id=${UNKNOWN_ID}`;
  const operationId = "queryVideo";
  const refusal = {
    wanted: ["key-refused"],
    expected: "401, or 403 in JSON",
    breaksWith2xx: "key-unchecked",
  } as const;
  return [
    {
      name: "A query without a key is refused",
      operationId,
      request: send("GET", unknown, JSON_HEADERS),
      ...refusal,
    },
    {
      name: "A query with a wrong key is refused",
      operationId,
      request: send("GET", unknown, toKey(WRONG_KEY)),
      ...refusal,
    },
    {
      name: "A query without an id is refused",
      operationId,
      request: send("GET", query.path, toKey(apiKey)),
      wanted: ["request-refused", "task-not-found"],
      expected: "400",
    },
    {
      name: "A query for an unknown id says so",
      operationId,
      request: send("GET", unknown, toKey(apiKey)),
      wanted: ["task-not-found"],
      expected: "400 or 404 that speaks of the task",
    },
    {
      name: "A query needs no headers but the key",
      operationId,
      request: send("GET", unknown, { Authorization: `Bearer ${apiKey}` }),
      wanted: "same",
      expected: "the same as with Accept and Content-Type",
      breaks: "headers-needed",
    },
    {
      name: "A create with GET is refused",
      operationId: "createVideo",
      request: send("GET", create.path, toKey(apiKey)),
      wanted: ["route-missing", "request-refused", "http-status-undocumented"],
      expected: "404 or 405",
      breaksWith2xx: "method-accepted",
    },
    {
      name: "A query with POST is refused",
      operationId,
      request: send("POST", unknown, toKey(apiKey)),
      wanted: ["route-missing", "request-refused", "task-not-found", "http-status-undocumented"],
      expected: "404 or 405",
      breaksWith2xx: "method-accepted",
    },
    ...(id === undefined
      ? []
      : [
          {
            name: "A query for a known id answers the task",
            operationId,
            request: send("GET", `${query.path}?id=${encodeURIComponent(id)}`, toKey(apiKey)),
            id,
            wanted: "task",
            expected: "the task",
          } as const,
        ]),
  ];
}
