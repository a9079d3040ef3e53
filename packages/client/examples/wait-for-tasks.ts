import { createClient, waitForTasks } from "@vidtask/client";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });
// In the order in which they settle; the failure of one loses no other.
for await (const settled of waitForTasks(client, process.argv.slice(2), { timeout: 600_000 })) {
  console.log(settled.id, "task" in settled ? settled.task.videoUrl : settled.error);
}
