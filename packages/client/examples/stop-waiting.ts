import { createClient, WaitTimeoutError, waitForTask } from "@vidtask/client";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });
const [id = ""] = process.argv.slice(2);
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());
try {
  const task = await waitForTask(client, id, { timeout: 10 * 60_000, signal: stop.signal });
  console.log(task.videoUrl);
} catch (error) {
  process.exitCode = 1;
  const goesOn = stop.signal.aborted || error instanceof WaitTimeoutError;
  console.error(goesOn ? `The task goes on: wait for ${id} again.` : error);
}
