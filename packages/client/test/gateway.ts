import { type Client, type ClientOptions, createClient } from "@vidtask/client";
import { FakeClock } from "./fake-clock.ts";

/** An answer: a status word, a body, a response, an error of the network; or what makes one of a request. */
export type Answer = string | object | Response | Error | ((request: Request) => Answer | Promise<Answer>);

/** A request as the gateway saw it. */
export interface Poll {
  at: number;
  id: string;
  method: string;
  signal: AbortSignal;
}

/** A gateway on a clock that stands still, which gives these answers in turn; the last one repeats. */
export function gatewayOf(answers: Answer[], options: Partial<ClientOptions> = {}) {
  const clock = new FakeClock();
  const polls: Poll[] = [];
  const client: Client = createClient({
    baseUrl: "https://gateway.example",
    apiKey: "sk-test-0123456789abcdef",
    clock,
    random: () => 0,
    async fetch(request) {
      const id = new URL(request.url).searchParams.get("id") ?? "";
      polls.push({ at: clock.now(), id, method: request.method, signal: request.signal });
      return toResponse(answers[Math.min(polls.length, answers.length) - 1] ?? "pending", request);
    },
    ...options,
  });
  return { client, clock, polls, times: () => polls.map(({ at }) => at) };
}

async function toResponse(answer: Answer, request: Request): Promise<Response> {
  if (typeof answer === "function") {
    return toResponse(await answer(request), request);
  }
  if (answer instanceof Error) {
    throw answer;
  }
  if (answer instanceof Response) {
    return answer.clone();
  }
  return Response.json(typeof answer === "string" ? taskOf(answer) : answer);
}

/** A task's body; a completed one has its video. */
export function taskOf(status: string): object {
  return { status, ...(status === "completed" && { video_url: "https://media.example/a.mp4" }) };
}

/** An answer that takes so long, on the gateway's clock. */
export function slow(clock: FakeClock, milliseconds: number, answer: Answer): Answer {
  return async ({ signal }) => {
    await clock.sleep(milliseconds, signal);
    signal.throwIfAborted();
    return answer;
  };
}

/** An answer that never comes. */
export const hanging: Answer = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
