/** What `vidtask help` tells beside the help of commands. */
export const topics = {
  exitCodes: {
    brief: "What each exit code means",
    /** The README and the guides have the same words. */
    codes: {
      0: "done",
      1: "unexpected",
      2: "usage, also a missing or malformed base URL",
      3: "key missing or refused",
      4: "not found, not this API, other 4xx",
      5: "the gateway failed, its answer can't be read, or it redirects",
      6: "rate limited",
      7: "network",
      8: "the task failed, or succeeded without a video (wait, --wait, query --exit-status)",
      9: "quota used up",
      10: "the gateway breaks the contract (check)",
      11: "a create that may have been billed: do not send it again",
      12: "a local file",
      124: "the wait's time was up, or there is no video yet; the task goes on",
      130: "Ctrl-C (143 SIGTERM, 129 SIGHUP); the task goes on",
    },
    several: "With several ids: the first that applies of 130, 3, 9, 8 and 124, else the first error's.",
  },
};
