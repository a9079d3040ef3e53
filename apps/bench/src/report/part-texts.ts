import type { PartName } from "../core/results.ts";

/** What the report says of a part beside its numbers. */
export interface PartText {
  title: string;
  /** How it was measured, and what its numbers do not say. */
  method: string;
  picture?: { file: string; text: string };
}

/** What the report says of each part. */
export const partTexts: Readonly<Record<PartName, PartText>> = {
  calls: {
    title: "Cost of a call",
    method: `One query of a task with each client, from a process of its own, over loopback with keep-alive, at a \`node:http\` server in
another process that gives a fixed answer. All send a key and end with an object; \`queryTask\` also reads the body with a limit and
a time-out, checks it and makes a \`Task\` of it. The CPU time is that of the client's process, garbage collection included. Each round
begins with 50 calls that are not measured, since other contenders ran meanwhile. A median of short rounds leaves out what is rare, such
as large collections of garbage; the table of all rounds together has it in full.`,
    picture: { file: "calls.svg", text: "CPU time of one call, as a multiple of openapi-fetch" },
  },
  waiting: {
    title: "Waiting at scale",
    method: `*In one process with the simulator*: the simulator is the client's \`fetch\`, since sockets would measure the sockets, and both go by a
clock that leaps; a poll's CPU time is that of client, simulator and clock together. No task ends meanwhile. For the CPU time the
budget is used up with few tasks as with many, and each task was polled before; "at most × 1.2" for a flat time is this report's own bar. The
heap is measured after each task was answered once, so it holds its answer, of 122 bytes of JSON; each number of tasks has a process of its own, and
10,000 and more tasks are measured once; 100,000 of the peer's are left out, since they take half a minute and tell no more. \`Promise.all\` of \`waitForTask\` is the counterpart of the peer's row, @runwayml/sdk's own
\`waitForTaskOutput\`, whose timers are slowed so that its tasks wait for their next poll.

*By the round trip*: the same client on the clock that leaps, at a gateway that takes half of the round trip each way; 1,000 tasks wait
at each moment, or 10, and one that settles is replaced. Each in turn is polled every tasks ÷ min(requests a second, concurrency ÷ round
trip), or at the interval of 5 s if that is more; the delay is then half of it and half a round trip. That is the best for whoever
doesn't know how long tasks take: these take two to four of those times, and who knew it could do with less. With the default budget of 5 requests a second a
thousand tasks are polled every 200 seconds, and \`onBudget\` says so; whoever may ask more often sets \`maxRequestsPerSecond\`.

*Over sockets*: the simulator serves from another process, and tasks take 8 to 16 s; time is compressed 20 times for 100 tasks and 10 times
for 1,000. Beside it is \`Promise.all\` of @runwayml/sdk's own \`waitForTaskOutput\`, its timers compressed alike; the
server answers in the words of its API. vidtask has 64 requests in flight at most here, and a budget that is no bar. Each
process has waited for 20 tasks before. More tasks are not measured over sockets: 1,000 at this speed make as many polls as a core can, and
more would take real time.`,
  },
  polls: {
    title: "Polls of a task",
    method: `Durations of tasks are log-normal: two models' own, and that of a public production log. vidtask's row is its real
\`createAndWait\` with its jitter, on a clock that leaps, for 1,000, 300 and 100 tasks that stand for the distributions, with ten seeds of the jitter, three where no goal is;
\`waitForTask\`, \`waitForTasks\` and \`vidtask wait\` don't know when the task began and poll at once: they are no part of the goal. The
other rows are computed. Gateways answer at once here. The cheapest schedule knows the distribution and minimises polls + price × delay (the inspection
problem of Barlow and Hunter, solved by dynamic programming); its price is set so that its delay is the same.

Three ways to go below the default were tried. *First poll learnt* sleeps 0.9 or 0.7 times the shortest of the last 50 tasks of the
model; its numbers are those of ten orders of 1,000 tasks. *By progress* pauses for half of what is left if the progress goes on as it did, from one to three intervals, until the
progress falls once. *While it rises* does the same, but polls at the interval when the progress stands still. With an honest
progress the polls of long tasks are halved, or better.

None is kept. The first poll learnt, with 0.7, is in no row dearer than a constant interval, but it saves about a seventh of the default's polls on one
of the three distributions only, and next to none on the others; it needs a process that lives long and remembers durations for each
model, and every thin client would pay bytes for it. The two that go by progress are worse than a constant interval of the same
delay in some row below, by up to a third, where a progress stands still near its end, or tasks are done at half of it; and whoever asks
for an interval of five seconds would get the news up to three times later from a gateway that tells nonsense.`,
    picture: { file: "polls.svg", text: "Polls of a task of about 150 s by the mean delay of its news" },
  },
  "start-up": {
    title: "Start-up of the command line",
    method: `From the start of a process to its end, with its output thrown away. \`vidtask\` is the built bundle, run by the same Node. \`query\` asks
the simulator in another process, which alone is kept on a core: the commands use more threads than one. Of the field's command lines, few come from npm: Replicate's is written in Go, and @runwayml/sdk
and openai bring none that speaks to their API. So \`elevenlabs\`, a native program that a script of Node starts, and \`modelclone\`, plain
Node with commander, stand here.`,
  },
  download: {
    title: "Downloads",
    method: `A video of 200 MB over loopback from a server in another process, into a file. \`downloadVideo\` reckons the SHA-256 meanwhile and flushes the
file to the disk; curl does neither. The times are without the start of a process, after a small download over the same connection; that
of sha256sum is that of its process. Memory is the resident one, at its most; that of Node itself is the larger part.`,
  },
  servers: {
    title: "Simulator and checker",
    method: `Server and sender are two processes on one machine, with 32 requests in flight over kept connections; the sender is \`node:http\` alone, and
takes its share of the cores, so that a fast server is measured too slow: its own CPU time is beside it. Prism answers examples, and
checks requests and answers; the simulator keeps state.

The checker judges all examples of the contract, which are small, and the same with their first field of a wrong type. So does Ajv, with the
schemas of the same operation and status compiled at run time. On that work alone, beside it, stand the validators that \`validate\`
has inside, compiled by Ajv when the package is built: the operation's two named schemas in place of their \`anyOf\`. \`validate\` does more:
it also names the family of the body, and checks words, units, places and headers by rules that no schema can express. The first
verdict of vidtask is that of the built package, as it is published, but for the tables of @vidtask/types, which Node reads as TypeScript here.`,
  },
  project: {
    title: "The project itself",
    method: `Measured once, in a fresh clone of the last commit, by \`bench project\`: it takes minutes, so the other parts run without it.`,
  },
};
