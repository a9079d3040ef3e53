import { createClient, watchTask } from "@vidtask/client";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });
const [id = ""] = process.argv.slice(2);
for await (const task of watchTask(client, id)) {
  console.log(task.status, task.outcome, task.progress ?? "?");
}
