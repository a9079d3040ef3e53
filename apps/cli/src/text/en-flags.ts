/** What each flag of the hand-written commands means, in groups as commands share them. */
export const flags = {
  gateway: {
    baseUrl: "The gateway's address. Default: VIDTASK_BASE_URL, else the profile's.",
    profile: "Take address and key from this profile, whatever the environment says.",
    apiKeyStdin: "Read the key from the standard input.",
    allowHttp: "Send the key over plain http to another machine.",
    verbose: "Tell each request and its answer on stderr, without the key.",
  },
  call: {
    output: "Default: text on a terminal, else JSON, a line for each task if there are several.",
    outputOne: "Default: text on a terminal, else JSON.",
    raw: "Print the gateway's body as it came, as JSON.",
    print: "Print the request as a shell command, without the key; send nothing.",
    exitStatus: "Exit with 8 if the task failed, or succeeded without a video.",
  },
  wait: {
    interval: "Time between two polls, such as 5s. Default: 5s.",
    timeout: "Time until the wait gives up, such as 10m; the task goes on. Default: 1h.",
    quiet: "Show no progress and no notes.",
    concurrency: "Requests in flight at once. Default: 8.",
  },
  submit: {
    wait: "Wait until the video is there.",
    download: "Wait, then download the video, into a file named after the task if none is given.",
    overwrite: "Replace a file that is there.",
  },
  journal: {
    noJournal: "Keep no record of it on this machine: if its answer is lost, so is the task.",
    noJournalPrompt: "Leave prompt and images out of the record.",
  },
  batch: {
    from: "Create one for each line of a file of JSON bodies, or of a .csv with a header; - is the standard input.",
    concurrency: "With --from: creates in flight at once. Default: 4.",
    rate: "With --from: at most so many creates, such as 20/min. Default: no limit.",
    max: "With --from: send at most so many; the next run sends the others.",
    dryRun: "With --from: print the bodies that would be sent, and how many; send nothing.",
    yes: "With --from: do not ask before more than 20 creates.",
    retryFailed: "With --from: send lines again whose task failed.",
    resendUnknown: "With --from: send lines again whose answer never came; they may be billed twice.",
    unchecked: "With --from: send what is not documented for the family of a line's model too.",
  },
  download: {
    file: "Where the video goes. Default: a file in this folder, named after the task.",
  },
  list: {
    refresh: "Ask the gateways how those go that still run.",
    unknown: "Show only creates whose answer never came.",
    limit: "Show at most so many. Default: all.",
    quiet: "Show no notes.",
  },
  resume: {
    dir: "Where the videos go; it is made if it is not there. Default: the current folder.",
  },
  config: {
    profile: "Which profile. Default: default.",
    output: "Default: text on a terminal, else a line of JSON for each profile.",
  },
  models: {
    output: "Default: text on a terminal, else a line of JSON for each model.",
  },
  check: {
    id: "A task that there is: its answer is checked too.",
    paid: "Make one task, which is paid for, and follow it to its end. Needs --model.",
    model: "The model of the paid task.",
    prompt: "What the paid task shows. Default: a boat, a lighthouse or the like.",
    har: "Check recorded traffic instead, a HAR or a body in each line. Needs neither key nor network.",
    viaProxy: "Serve a proxy to the gateway instead, and check what passes, until Ctrl-C.",
    port: "Port of the proxy on 127.0.0.1. Default: one that is free.",
    accept: "Findings to put up with: a list of them, or an earlier report in JSON.",
    report: "Write what was seen of the gateway, without any data of yours, to this file.",
    name: "What the gateway is called in that file. Default: its host.",
    timeout: "Time for one call, such as 10s. Default: 30s; for a create 5m.",
    taskTimeout: "Time for the paid task to end, such as 20m. Default: 1h.",
    quiet: "Do not say what is being asked.",
  },
  simulate: {
    dialect: "Family of its bodies: veo, detail, grok, openai or envelope. Default: veo.",
    speed: "How many times faster than in real life tasks go. Default: 1.",
    fault: "What goes wrong: drop@create once, server-json:0.2 with one query in five. Repeatable.",
    seed: "Makes ids and chance repeatable.",
    port: "Port on 127.0.0.1. Default: one that is free.",
  },
};
