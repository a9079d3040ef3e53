import { expect, test } from "vitest";
import { vidtask } from "./helpers.ts";

/** Help needs neither a key nor a gateway. */
const bare = { env: { VIDTASK_BASE_URL: undefined, VIDTASK_API_KEY: undefined } };

async function helpOf(...args: string[]): Promise<string> {
  const { stdout, ...rest } = await vidtask(args, bare);
  expect(rest).toEqual({ exitCode: 0, stderr: "", requests: [] });
  return stdout;
}

test("The help of vidtask lists its commands", async () => {
  expect(await helpOf("--help")).toMatchInlineSnapshot(`
    "USAGE
      vidtask query <id>
      vidtask create
      vidtask wait <id>...
      vidtask watch <id>
      vidtask download <id|url>
      vidtask list
      vidtask resume
      vidtask forget <id>...
      vidtask config set|get|list|path ...
      vidtask doctor
      vidtask models
      vidtask check
      vidtask simulate
      vidtask demo
      vidtask completion <shell>
      vidtask help [<command>|exit-codes]
      vidtask --help
      vidtask --version

    Make AI videos through gateways of the unified video format.

      vidtask demo
      vidtask create --model veo3.1-fast --prompt "A lighthouse in a storm" --download lighthouse.mp4
      vidtask resume --dir videos

    The gateway's address is read from VIDTASK_BASE_URL, its key from VIDTASK_API_KEY; or both from a profile, see
    vidtask config --help. Help is in English or Chinese, as the locale or --lang en|zh says.

    FLAGS
      -h --help     Print help information and exit
      -v --version  Print version information and exit
         --         All subsequent inputs should be interpreted as arguments

    COMMANDS
      query       Query a video task
      create      Create a video task
      wait        Wait until videos are there
      watch       Watch a task change
      download    Download a video
      list        List the tasks that were created here
      resume      Wait for all tasks that are still open, and download them
      forget      Take tasks out of this machine's journal
      config      Store gateways and their keys as profiles
      doctor      Tell what would be used, and whether the gateway answers
      models      List the models that the contract knows
      check       Check whether a gateway keeps the contract
      simulate    Serve a gateway in a box
      demo        Create a video at a gateway in a box
      completion  Print a script that completes commands in a shell
      help        Show the help of a command, or of a topic
    "
  `);
});

test("vidtask alone, and -h, show the same help", async () => {
  const help = await helpOf("--help");
  expect(await helpOf()).toBe(help);
  expect(await helpOf("-h")).toBe(help);
});

test("The help of query starts with an example", async () => {
  expect(await helpOf("query", "--help")).toMatchInlineSnapshot(`
    "USAGE
      vidtask query grok:ea57ae4e-3745-499f-947f-2a7829010d70
      vidtask query --help

    Query a video task.

    Tells how one task goes. It costs nothing, as far as is known. Ask every five seconds or slower, and stop at a status
    word whose outcome is final (see TaskStatus). The request has no body.

    FLAGS
         [--exit-status]    Exit with 8 if the task failed, or succeeded without a video.
         [--print]          Print the request as a shell command, without the key; send nothing.               [curl]
         [--base-url]       <url> The gateway's address. Default: VIDTASK_BASE_URL, else the profile's.
         [--profile]        <name> Take address and key from this profile, whatever the environment says.
         [--api-key-stdin]  Read the key from the standard input.
         [--allow-http]     Send the key over plain http to another machine.
      -v [--verbose]        Tell each request and its answer on stderr, without the key.
         [--output]         Default: text on a terminal, else JSON, a line for each task if there are several. [text|json|ndjson]
         [--raw]            Print the gateway's body as it came, as JSON.
      -h  --help            Print help information and exit
          --                All subsequent inputs should be interpreted as arguments

    ARGUMENTS
      id  The task's id, exactly as the create call answered it, with its prefix.
    "
  `);
});

test("The help of create starts with examples", async () => {
  expect(await helpOf("create", "--help")).toMatchInlineSnapshot(`
    "USAGE
      vidtask create --model veo3.1-fast --prompt "A lighthouse in a storm, seen from the sea" --enhance-prompt --aspect-ratio 16:9
      vidtask create --model veo3-fast-frames --prompt "The door opens slowly" --images https://images.example/closed.png --images https://images.example/open.png --no-enhance-prompt --enable-upsample --aspect-ratio 16:9
      vidtask create --model veo3.1-fast --prompt "A lighthouse in a storm, seen from the sea" --wait --timeout 20m
      vidtask create --model veo3.1-fast --prompt "A lighthouse in a storm, seen from the sea" --download video.mp4
      vidtask create --from prompts.ndjson --rate 20/min
      vidtask create --help

    Create a video task.

    Starts one task, which is paid for. No gateway documents an idempotency key: a create call whose answer was lost may
    have been accepted and billed, and sending it again may start a second task.

    FLAGS
         [--model]                                 <text> The model that makes the video. Needed, unless each line of --from has it.
         [--prompt]                                <text> What the video shows. @file reads a file, - the standard input; @@ is an @. Needed, unless each line of --from has it.
         [--images]...                             <image> Images to start from: public URLs, on many gateways also data URIs. A local file is sent as a data URI; lines of --from name none. Repeatable; empty for an empty list.
         [--aspect-ratio]                          <text> Width to height.
         [--size]                                  <text> Size of the picture, in one of three vocabularies.
         [--orientation]                           <text> Sora: upright or lying.
         [--duration]                              <number> Length in seconds.
         [--seconds]                               <text> Length in seconds as text, on relays that imitate OpenAI and for Omni.
         [--enhance-prompt/--no-enhance-prompt]    Veo: translate the prompt into English and enrich it.
         [--enable-upsample/--no-enable-upsample]  Veo, Omni: upscale the finished video.
         [--watermark/--no-watermark]              Sora: whether the video may have a watermark.
         [--private/--no-private]                  Sora: keep the video unlisted; this also forbids remixing it.
         [--character-url]                         <text> Sora: a video whose character is to appear.
         [--character-timestamps]                  <text> Sora: the span of character_url to look at, as start,end in seconds, 1 to 3 seconds long.
         [--style]                                 <text> Sora: a preset look.
         [--storyboard/--no-storyboard]            Sora: read the prompt as a storyboard.
         [--type]                                  <number> Omni: 1 from text, 2 from one or two images, 3 from three images.
         [--enable-sample/--no-enable-sample]      Omni: sample the result.
         [--resolution]                            <text> Vidu: resolution of the picture, for instance 720p.
         [--seed]                                  <number> Vidu: makes a result repeatable.
         [--audio/--no-audio]                      Vidu: make sound too.
         [--voice-id]                              <text> Vidu: the voice to speak with.
         [--is-rec/--no-is-rec]                    Vidu: let the service recommend a prompt.
         [--bgm/--no-bgm]                          Vidu: add background music.
         [--payload]                               <text> Vidu: text that is handed back unchanged.
         [--off-peak/--no-off-peak]                Vidu: make it when the service is idle, slower and cheaper.
         [--wm-position]                           <number> Vidu: corner of the watermark.
         [--wm-url]                                <text> Vidu: image to use as the watermark.
         [--meta-data]                             <text> Vidu: JSON text with metadata to embed.
         [--wait]                                  Wait until the video is there.
         [--download]                              <file> Wait, then download the video, into a file named after the task if none is given.
         [--overwrite]                             Replace a file that is there.
         [--interval]                              <time> Time between two polls, such as 5s. Default: 5s.
         [--timeout]                               <time> Time until the wait gives up, such as 10m; the task goes on. Default: 1h.
         [--quiet]                                 Show no progress and no notes.
         [--no-journal]                            Keep no record of it on this machine: if its answer is lost, so is the task.
         [--no-journal-prompt]                     Leave prompt and images out of the record.
         [--from]                                  <file> Create one for each line of a file of JSON bodies, or of a .csv with a header; - is the standard input.
         [--concurrency]                           <count> With --from: creates in flight at once. Default: 4.
         [--rate]                                  <rate> With --from: at most so many creates, such as 20/min. Default: no limit.
         [--max]                                   <count> With --from: send at most so many; the next run sends the others.
         [--dry-run]                               With --from: print the bodies that would be sent, and how many; send nothing.
         [--yes]                                   With --from: do not ask before more than 20 creates.
         [--retry-failed]                          With --from: send lines again whose task failed.
         [--resend-unknown]                        With --from: send lines again whose answer never came; they may be billed twice.
         [--unchecked]                             With --from: send what is not documented for the family of a line's model too.
         [--print]                                 Print the request as a shell command, without the key; send nothing.                                                                                                            [curl]
         [--base-url]                              <url> The gateway's address. Default: VIDTASK_BASE_URL, else the profile's.
         [--profile]                               <name> Take address and key from this profile, whatever the environment says.
         [--api-key-stdin]                         Read the key from the standard input.
         [--allow-http]                            Send the key over plain http to another machine.
      -v [--verbose]                               Tell each request and its answer on stderr, without the key.
         [--output]                                Default: text on a terminal, else JSON, a line for each task if there are several.                                                                                              [text|json|ndjson]
         [--raw]                                   Print the gateway's body as it came, as JSON.
      -h  --help                                   Print help information and exit
          --                                       All subsequent inputs should be interpreted as arguments
    "
  `);
});

test("Help wins over flags that are wrong or missing", async () => {
  const help = await helpOf("create", "--help");
  expect(await helpOf("create", "--model", "veo3.1-fast", "--help")).toBe(help);
  expect(await helpOf("create", "-h")).toBe(help);
});

test("The version needs neither a key nor a gateway", async () => {
  expect(await helpOf("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
});
