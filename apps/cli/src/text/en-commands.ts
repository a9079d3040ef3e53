/** What each hand-written command does, and its arguments. The generated ones take theirs from the spec. */
export const commands = {
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
      "Open is what this machine's journal knows to have been accepted, and not to have failed, nor to have been shown or",
      "downloaded. Each goes to the gateway that it was created at. Files are named after the tasks; those that are there",
      "are kept.",
    ].join("\n"),
  },
  forget: {
    brief: "Take tasks out of this machine's journal",
    description: [
      "Take tasks out of this machine's journal.",
      "",
      "What is written of them, their prompts included, is overwritten. The tasks themselves go on, and are paid for.",
    ].join("\n"),
    arguments: {
      id: "The tasks' ids; of a create without an answer the name of its record, which vidtask list shows.",
    },
  },
  config: {
    brief: "Store gateways and their keys as profiles",
    description: [
      "Store gateways and their keys as profiles.",
      "",
      "The profile named default is used where neither VIDTASK_BASE_URL nor VIDTASK_API_KEY is set, every other one with",
      "--profile.",
    ].join("\n"),
    arguments: {
      setting: "What is meant: base-url or key.",
      value: "The gateway's address; a key is not given here.",
    },
    routes: {
      set: {
        brief: "Store a gateway's address or key",
        description: [
          "Store a gateway's address or key.",
          "",
          "The key is no argument, which other users of the machine could see: it is asked for, or read from the standard input.",
          "It goes to the address that it was stored with, and nowhere else. The file can be read by you alone.",
        ].join("\n"),
      },
      get: {
        brief: "Print a stored address, or whether there is a key",
        description: "Print a stored address, or whether there is a key: of that, only (set) is printed.",
      },
      list: {
        brief: "List the profiles",
        description: "List the profiles. Of a key only (set) is printed.",
      },
      path: { brief: "Print where the profiles are stored" },
    },
  },
  doctor: {
    brief: "Tell what would be used, and whether the gateway answers",
    description: [
      "Tell what would be used, and whether the gateway answers.",
      "",
      "Asks the gateway once, for a task that there is not: that costs nothing. Exits with 0 if it is this API and takes the",
      "key, else as every command does: 2 without an address, 3 for the key, 4 if it is not this API, 7 for the network.",
    ].join("\n"),
  },
  models: {
    brief: "List the models that the contract knows",
    description: [
      "List the models that the contract knows.",
      "",
      "The list is open: what a key may use is the gateway's choice. With --from, create checks each line for what is",
      "documented of its model's family: the fields that JSON shows here, and the number of images. Of a family without",
      "fields nothing is documented. Needs neither key nor network.",
    ].join("\n"),
  },
  check: {
    brief: "Check whether a gateway keeps the contract",
    description: [
      "Check whether a gateway keeps the contract.",
      "",
      "Asks what costs nothing: without --paid nothing is created. Exits with 10 if something breaks a typed client.",
    ].join("\n"),
  },
  simulate: {
    brief: "Serve a gateway in a box",
    description: [
      "Serve a gateway in a box.",
      "",
      "It answers as a gateway of the chosen family does, with tasks that take their time, and nothing is paid for.",
      "Words in a prompt decide what becomes of its task: fail, cancel, stuck, no video, unknown status, inner errors.",
    ].join("\n"),
  },
  demo: {
    brief: "Create a video at a gateway in a box",
    description: [
      "Create a video at a gateway in a box.",
      "",
      "Shows what vidtask create --download does, in a few seconds, without a key, a network or a bill. The video stays in a",
      "temporary folder.",
    ].join("\n"),
  },
  completion: {
    brief: "Print a script that completes commands in a shell",
    description: [
      "Print a script that completes commands in a shell.",
      "",
      "Completes commands, flags and their values, profiles, models, and the ids of this machine's journal.",
      "bash: put the line source <(vidtask completion bash) into ~/.bashrc. zsh: put source <(vidtask completion zsh) into",
      "~/.zshrc, below compinit. fish: vidtask completion fish > ~/.config/fish/completions/vidtask.fish. PowerShell: put",
      "vidtask completion powershell | Out-String | Invoke-Expression into the file that $PROFILE names.",
    ].join("\n"),
    arguments: { shell: "bash, zsh, fish or powershell." },
  },
  help: {
    brief: "Show the help of a command, or of a topic",
    description: [
      "Show the help of a command, or of a topic.",
      "",
      "The topic exit-codes tells what each exit code means.",
    ].join("\n"),
  },
};
