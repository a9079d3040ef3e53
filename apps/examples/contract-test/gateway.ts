/** A gateway of yours: one task, which it knows by heart. */
export async function answer(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (!request.headers.has("Authorization")) {
    return Response.json({ error: { message: "no key", type: "new_api_error" } }, { status: 401 });
  }
  return pathname === "/v1/video/query" && searchParams.get("id") === "grok:1"
    ? Response.json({ id: "grok:1", status: "processing", status_update_time: 1_790_000_000 })
    : Response.json({ code: "task_not_exist", message: "task_not_exist", data: null }, { status: 400 });
}
