export { type CallOptions, type Client, type ClientOptions, createClient } from "./create-client.ts";
export * from "./errors.ts";
export { checkApiKey, type Gateway, toBaseUrl } from "./gateway.ts";
export { queryTask } from "./query-task.ts";
export { readId } from "./read-id.ts";
export type { Outcome, SucceededTask, Task, TaskReason } from "./task.ts";
export { toTask } from "./to-task.ts";
