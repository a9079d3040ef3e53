import { createClient, waitForTasks } from "@vidtask/client";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });
const ids = process.argv.slice(2);
for await (const settled of waitForTasks(client, ids, { timeout: 20 * 60_000 })) {
  console.log(settled.id, "task" in settled ? settled.task.videoUrl : settled.error);
}
