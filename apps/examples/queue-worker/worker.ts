// Makes the videos of a queue. Stop it whenever you like, also by pulling the plug: started again it waits for what was
// created, and creates only what was never sent.
import {
  createClient,
  createTask,
  HttpError,
  SubmissionUnknownError,
  WaitTimeoutError,
  waitForTasks,
} from "@vidtask/client";
import { type Job, Queue } from "./queue.ts";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });
const queue = new Queue(process.argv[2] ?? "queue.json");

const isOpen = ({ videoUrl, error }: Job) => videoUrl === undefined && error === undefined;
const toText = (error: unknown) => (error instanceof Error ? error.message : String(error));

for (const job of queue.jobs.filter(isOpen)) {
  if (job.sent && job.id === undefined) {
    job.error = "It was sent, and the answer was lost: perhaps paid for. Look before you send it again.";
  } else if (!job.sent) {
    // Saved before it is sent: a create that nobody remembers would be sent and paid for twice.
    job.sent = true;
    queue.save();
    try {
      job.id = (await createTask(client, { model: "veo3.1-fast", prompt: job.prompt })).id;
    } catch (error) {
      if (error instanceof SubmissionUnknownError || error instanceof HttpError) {
        // Perhaps paid for, or a prompt that the gateway does not take: both are for a person to look at.
        job.error = toText(error);
      } else {
        // Not accepted, and it may pass: the next start sends it.
        job.sent = false;
        queue.save();
        throw error;
      }
    }
  }
  queue.save();
}

const jobs = new Map(queue.jobs.filter(isOpen).map((job) => [job.id ?? "", job]));
for await (const settled of waitForTasks(client, jobs.keys(), {
  interval: Number(process.env.INTERVAL ?? 5_000),
})) {
  const job = jobs.get(settled.id);
  // A wait whose time is up is no failure: the next start goes on with it.
  if (job && "task" in settled) {
    job.videoUrl = settled.task.videoUrl;
  } else if (job && "error" in settled && !(settled.error instanceof WaitTimeoutError)) {
    job.error = toText(settled.error);
  }
  queue.save();
}
