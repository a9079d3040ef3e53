import { type Client, queryTask, TaskNotFoundError } from "@vidtask/client";

/** An id that no gateway gave to a task. */
const UNKNOWN_ID = "vidtask-doctor-00000000-0000-4000-8000-000000000000";

/**
 * Ask a gateway for a task that there is not, once. It costs nothing.
 *
 * @returns Resolves if it knows this API and takes the key.
 * @throws Every other error of a query.
 */
export async function askGateway(client: Client, signal: AbortSignal | undefined): Promise<void> {
  await queryTask(client, UNKNOWN_ID, { signal }).catch((error) => {
    if (!(error instanceof TaskNotFoundError)) {
      throw error;
    }
  });
}
