import { createClient, queryTask, TaskNotFoundError } from "@vidtask/client";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });

try {
  const task = await queryTask(client, "grok:299604b7-c5ea-47b5-bc64-c06f300f0d27");
  console.log(task.status, task.outcome, task.progress, task.videoUrl);
} catch (error) {
  console.log(error instanceof TaskNotFoundError ? "No such task." : error);
}
