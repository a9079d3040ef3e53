import { createAndWait, createClient, SubmissionUnknownError, type Task } from "@vidtask/client";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });
const body = { model: "veo3.1-fast", prompt: "A lighthouse in a storm" };
const onUpdate = ({ id, status }: Task) => console.error(id, status); // Keep the id: with it the task is not lost.
try {
  console.log((await createAndWait(client, body, { onUpdate })).videoUrl);
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof SubmissionUnknownError ? "Perhaps paid for: don't send it again." : error);
}
