import type { paths } from "@vidtask/types";
import type { Operation } from "./faults/fault.ts";

const CREATE: keyof paths = "/v1/video/create";
const QUERY: keyof paths = "/v1/video/query";

/** What a request is for; undefined if nothing is at that place, or not with that method. */
export function toOperation(method: string, pathname: string): Operation | "page" | undefined {
  const isRead = method === "GET" || method === "HEAD";
  switch (pathname) {
    case CREATE:
      return method === "POST" ? "create" : undefined;
    case QUERY:
      return method === "GET" ? "query" : undefined;
    case "/":
      return isRead ? "page" : undefined;
    default:
      return isRead && pathname.startsWith("/media/") ? "media" : undefined;
  }
}
