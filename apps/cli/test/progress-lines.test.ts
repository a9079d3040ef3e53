// What a log gets: plain lines on stderr, one for each change.
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { vidtask } from "./helpers.ts";
import { type Answer, play, refusal } from "./tasks.ts";

/** stderr of `vidtask wait <ids>`. */
async function logOf(answers: Record<string, Answer[]>, flags: string[] = []): Promise<string> {
  const world = { clock: new FakeClock(), fetch: play(answers) };
  return (await vidtask(["wait", ...Object.keys(answers), ...flags], world)).stderr;
}

test("Each change is a line with the whole id, and no change is none", async () => {
  const a = ["pending", "pending", { status: "processing", progress: "40%" }, "completed"];
  expect(await logOf({ a })).toBe("a  pending\na  processing 40 %\na  completed\n");
});

test("A status that is not known is told once, also if several tasks have it", async () => {
  const log = await logOf({
    a: ["dreaming", "pending", "dreaming", "completed"],
    b: ["dreaming", "completed"],
  });
  expect(log.match(/vidtask: The status "dreaming" is not known; it is taken as running\.\n/g)).toHaveLength(
    1,
  );
});

test("A poll that failed in a way that may pass is told with its pause", async () => {
  const log = await logOf({ a: ["pending", refusal(502, "bad"), "completed"] });
  expect(log).toMatch(
    /^a {2}pending\nvidtask: a: http:\S+ answered 502 .* Asking again in 10 s\.\na {2}completed\n$/,
  );
});

test("Retry-After is the pause that is told", async () => {
  const busy = new Response(null, { status: 429, headers: { "Retry-After": "90" } });
  expect(await logOf({ a: [busy, "completed"] })).toContain(" Asking again in 90 s.\n");
});

test("A budget that slows the polls is told once", async () => {
  const answers = Object.fromEntries(
    [...Array(60).keys()].map((index): [string, Answer[]] => [`t${index}`, ["pending", "completed"]]),
  );
  const log = await logOf(answers);
  expect(
    log.match(/vidtask: 60 tasks share the requests: each is asked for about every 12 s\.\n/g),
  ).toHaveLength(1);
});

test("--quiet says nothing, but for why there is no video", async () => {
  expect(await logOf({ a: ["dreaming", refusal(502, "bad"), "completed"] }, ["--quiet"])).toBe("");
  expect(await logOf({ a: ["failed"] }, ["--quiet"])).toMatch(/^vidtask: Task a ended as failed[^\n]*\n$/);
});
