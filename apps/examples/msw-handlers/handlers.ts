import { DroppedReply, type Simulator } from "@vidtask/simulator";
import { http } from "msw/http";

/** Handlers that answer as a simulated gateway does. */
export function toHandlers(baseUrl: string, simulator: Simulator) {
  return [
    http.all(`${baseUrl}/*`, ({ request }) =>
      simulator.fetch(request).catch((error: unknown) => {
        if (error instanceof DroppedReply) {
          // MSW makes a 500 of what a handler throws; this is how it drops a reply.
          return Response.error();
        }
        throw error;
      }),
    ),
  ];
}
