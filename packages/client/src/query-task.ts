import type { CallOptions, Client } from "./create-client.ts";
import { VidtaskError } from "./errors.ts";
import { queryVideo } from "./generated/operations.ts";
import { requireText } from "./require-text.ts";
import type { Task } from "./task.ts";
import { toTask } from "./to-task.ts";

/**
 * Ask once how a task goes. A task that failed is an answer, not an error.
 *
 * @param id The id as the create call answered it.
 * @throws A {@link VidtaskError} that carries `taskId`, if no task was answered; TypeError for an empty id.
 */
export async function queryTask(client: Client, id: string, options?: CallOptions): Promise<Task> {
  requireText("id", id);
  try {
    return toTask(await queryVideo(client, { id }, options), id);
  } catch (error) {
    if (error instanceof VidtaskError) {
      error.taskId = id;
    }
    throw error;
  }
}
