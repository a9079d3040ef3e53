import type { World } from "./helpers.ts";

/** What a gateway answers: a status word, a body, a response, or what makes one of a request. */
export type Answer = string | object | Response | ((request: Request) => Promise<Response>);

/** Where the video of a completed task is. */
export const VIDEO_URL = "https://media.example/a.mp4";

/** A gateway that gives these answers in turn, by a task's id, or to `POST`; the last one repeats. */
export function play(answers: Record<string, Answer[]>): NonNullable<World["fetch"]> {
  const counts = new Map<string, number>();
  return (request) => {
    const key = request.method === "POST" ? "POST" : (new URL(request.url).searchParams.get("id") ?? "");
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const list = answers[key] ?? [];
    return toResponse(list[Math.min(count, list.length - 1)] ?? refusal(404, "task_not_exist"), request);
  };
}

function toResponse(answer: Answer, request: Request): Response | Promise<Response> {
  if (typeof answer === "function") {
    return answer(request);
  }
  if (answer instanceof Response) {
    return answer.clone();
  }
  return Response.json(
    typeof answer === "string"
      ? { status: answer, ...(answer === "completed" && { video_url: VIDEO_URL }) }
      : answer,
  );
}

/** An answer that refuses, with a code. */
export function refusal(status: number, code: string): Response {
  return Response.json({ code, message: code, data: null }, { status });
}

/** An answer that never comes. */
export const hanging: Answer = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

/** The values of JSON lines. */
export function linesOf(ndjson: string): unknown[] {
  return ndjson
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}
