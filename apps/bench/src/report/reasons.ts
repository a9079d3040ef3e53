/** Why a goal is missed where it is, by its id: what is left, and what it would take. */
export const reasons: Readonly<Record<string, string>> = {
  "call-cpu-1":
    "what `queryTask` adds is a second `Request` with a signal and a timer of its own for the time-out, a body that is read with a limit, and the check and reading of the task; each of them is promised, and undici makes the first one dear",
  "call-cpu-64":
    "as with 1 in flight; here the client's own work is a larger share, since the sockets' is shared",
  "call-others-1":
    "ofetch is the cheapest of them: it is hardly more than `fetch` and `JSON.parse`, with no time-out unless asked for, no limit of a body, and no check",
  "call-others-64": "as with 1 in flight",
  "size-thin": "some tens of bytes, most of them sentences that say what to do next",
  "size-waiting":
    "openapi-fetch takes 2.5 kB of it and the tables of the contract 0.7 kB; the rest is what a wait promises, and sentences that say what to do next",
  "waiting-cpu":
    "waits are kept in sorted lists, and to move 100,000 entries up costs as much as some polls; a heap would not",
  "start-version": "Node has to read the modules of all commands before it knows that none is called",
  "start-help": "Node has to read the modules of all commands before it knows that none is called",
  "start-query": "Node has to read the modules of all commands before it knows which one is called",
};
