import {
  AuthenticationError,
  createAndWait,
  createClient,
  QuotaError,
  SubmissionUnknownError,
  TaskFailedError,
  VidtaskError,
} from "@vidtask/client";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });
const prompt = process.argv[2] ?? "A lighthouse in a storm";

/** What to tell the user, and whether the same request may be sent again. */
function explain(error: unknown): string {
  if (error instanceof SubmissionUnknownError) {
    return "Perhaps paid for: look it up before you send it again.";
  }
  if (error instanceof TaskFailedError) {
    return `Change the request: ${error.task.error?.message ?? "the gateway gives no reason"}.`;
  }
  if (error instanceof AuthenticationError || error instanceof QuotaError) {
    return "Check the account.";
  }
  if (error instanceof VidtaskError && error.taskId !== undefined) {
    return `The task goes on: wait for ${error.taskId} again.`;
  }
  return error instanceof VidtaskError ? error.message : String(error);
}

try {
  console.log((await createAndWait(client, { model: "veo3.1-fast", prompt })).videoUrl);
} catch (error) {
  process.exitCode = 1;
  console.error(explain(error));
}
