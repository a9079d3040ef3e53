import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether a caller is one of yours: each video is paid for, so nobody else may start one. */
export function authenticate(request: Request): boolean {
  const { APP_TOKEN } = process.env;
  const sent = request.headers.get("Authorization") ?? "";
  // Compared in constant time; without a token nobody gets in.
  return Boolean(APP_TOKEN) && timingSafeEqual(digest(sent), digest(`Bearer ${APP_TOKEN}`));
}
