/** What each command does that is about gateways and about vidtask itself, and its arguments. */
export const tools = {
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
