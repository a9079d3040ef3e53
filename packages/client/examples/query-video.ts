import { createClient, queryTask } from "@vidtask/client";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });
const task = await queryTask(client, "grok:ea57ae4e-3745-499f-947f-2a7829010d70");
console.log(task.outcome, task.progress, task.videoUrl);
