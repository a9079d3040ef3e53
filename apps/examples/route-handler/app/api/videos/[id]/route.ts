// GET /api/videos/[id]: how a task goes. The page asks again until `outcome` is not `running`.
import { queryTask, TaskNotFoundError, VidtaskError } from "@vidtask/client";
import { authenticate } from "../../../../authenticate.ts";
import { client } from "../../../../client.ts";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  if (!authenticate(request)) {
    return Response.json({ error: "Sign in first." }, { status: 401 });
  }
  const { id } = await params;
  try {
    const { outcome, progress, videoUrl, error } = await queryTask(client, id, { signal: request.signal });
    return Response.json({ id, outcome, progress, videoUrl, reason: error?.message });
  } catch (error) {
    if (error instanceof TaskNotFoundError) {
      return Response.json({ error: "There is no such video." }, { status: 404 });
    }
    if (error instanceof VidtaskError) {
      // It may pass; the task goes on.
      return Response.json(
        { error: "Not known at the moment." },
        { status: 503, headers: { "Retry-After": "5" } },
      );
    }
    throw error;
  }
}
