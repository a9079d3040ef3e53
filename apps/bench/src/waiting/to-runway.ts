/** A task's answer in the words of the other API, as far as `waitForTaskOutput` reads it; `createdAt` is when the task changed last. */
export function toRunway(id: string, body: string): string {
  const { status, status_update_time: createdAt } = JSON.parse(body);
  return JSON.stringify({ id, status: status === "completed" ? "SUCCEEDED" : "RUNNING", createdAt });
}
