import { type Client, createAndWait, TaskFailedError } from "@vidtask/client";

/** Code of yours: a trailer for a book, or undefined where the gateway can't make one of its title. */
export async function makeTrailer(client: Client, title: string): Promise<string | undefined> {
  const body = { model: "veo3.1-fast", prompt: `A trailer for the book “${title}”` };
  try {
    return (await createAndWait(client, body, { interval: 1 })).videoUrl;
  } catch (error) {
    if (error instanceof TaskFailedError) {
      return undefined;
    }
    throw error;
  }
}
