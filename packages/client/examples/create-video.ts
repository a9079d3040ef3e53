import { createClient, createTask } from "@vidtask/client";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });
const body = { model: "veo3.1-fast", prompt: "A lighthouse in a storm", aspect_ratio: "16:9" };
const task = await createTask(client, body);
console.log(task.id);
