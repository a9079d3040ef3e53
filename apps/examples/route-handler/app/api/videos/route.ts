// POST /api/videos: starts a task. In a Next.js project this file works as it is.
import { createTask, SubmissionUnknownError, VidtaskError } from "@vidtask/client";
import { authenticate } from "../../../authenticate.ts";
import { client } from "../../../client.ts";

export async function POST(request: Request): Promise<Response> {
  if (!authenticate(request)) {
    return Response.json({ error: "Sign in first." }, { status: 401 });
  }
  const { prompt } = await request.json().catch(() => ({}));
  if (typeof prompt !== "string" || prompt.trim() === "" || prompt.length > 2_000) {
    return Response.json({ error: "A prompt of 1 to 2,000 characters is needed." }, { status: 400 });
  }
  try {
    // Without the request's signal: a caller who leaves must not cut a create that is paid for.
    const { id, status } = await createTask(client, { model: "veo3.1-fast", prompt });
    return Response.json({ id, status }, { status: 202 });
  } catch (error) {
    if (error instanceof SubmissionUnknownError) {
      // No 5xx, which some callers send again.
      return Response.json({ error: "It may have been started: don't send it again." }, { status: 409 });
    }
    if (error instanceof VidtaskError) {
      console.error(error);
      return Response.json({ error: "The gateway does not take it now." }, { status: 502 });
    }
    throw error;
  }
}
