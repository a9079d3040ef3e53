import type { Simulator } from "@vidtask/simulator";
import { createBody, createHeaders } from "../servers/create-request.ts";

/** Create so many tasks at a simulator, without a client. Returns their ids. */
export async function createTasks({ fetch }: Simulator, count: number): Promise<string[]> {
  const ids = [];
  for (let index = 0; index < count; index += 1) {
    const response = await fetch(
      new Request("https://gateway.example/v1/video/create", {
        method: "POST",
        headers: createHeaders,
        body: createBody,
      }),
    );
    const { id }: { id: string } = await response.json();
    ids.push(id);
  }
  return ids;
}
