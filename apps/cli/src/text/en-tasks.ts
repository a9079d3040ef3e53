/** What each hand-written command does that follows tasks, and its arguments. The generated ones take theirs from the spec. */
export const tasks = {
  wait: {
    brief: "Wait until videos are there",
    description: [
      "Wait until videos are there.",
      "",
      "Prints each task when it is done, and exits with 0 if all have their video, 8 if one failed, 124 if the time was",
      "up. The tasks go on after Ctrl-C or a time-out: wait for the same ids again.",
    ].join("\n"),
    arguments: { id: "The tasks' ids; - reads them from the standard input, one in a line." },
  },
  watch: {
    brief: "Watch a task change",
    description: [
      "Watch a task change.",
      "",
      "Prints the task at first and whenever its status, progress or video changes, until it has ended. Exits with 0",
      "also if the task failed.",
    ].join("\n"),
    arguments: { id: "The task's id." },
  },
  download: {
    brief: "Download a video",
    description: [
      "Download a video.",
      "",
      "A download that broke off or was interrupted goes on where it was: run the same command again. A file that is",
      "there is kept, without a request. Of a task whose URL has expired a fresh one is asked for. The key goes to the",
      "gateway alone, never to another host.",
    ].join("\n"),
    arguments: { source: "The task's id, or the URL of a video." },
  },
  list: {
    brief: "List the tasks that were created here",
    description: [
      "List the tasks that were created here.",
      "",
      "They come from this machine's journal, newest first: no gateway can list tasks. A create whose answer never came is",
      "shown as unknown; it may have been accepted and billed.",
    ].join("\n"),
  },
  resume: {
    brief: "Wait for all tasks that are still open, and download them",
    description: [
      "Wait for all tasks that are still open, and download them.",
      "",
      "Open is what this machine's journal knows to have been accepted, and not to have failed, nor to have been downloaded",
      "or shown; what create --from --wait shows stays open. Each goes to the gateway that it was created at. Files are",
      "named after the tasks; those that are there are kept.",
    ].join("\n"),
  },
  forget: {
    brief: "Take tasks out of this machine's journal",
    description: [
      "Take tasks out of this machine's journal.",
      "",
      "What is written of them, their prompts included, is overwritten. The tasks themselves go on, and are paid for. So are,",
      "with or without ids, lines that can't be read, which a process that was killed has left.",
    ].join("\n"),
    arguments: {
      id: "The tasks' ids; of a create without an answer the name of its record, which vidtask list shows.",
    },
  },
};
