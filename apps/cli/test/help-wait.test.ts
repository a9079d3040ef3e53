// The help of the commands that wait.
import { expect, test } from "vitest";
import { vidtask } from "./helpers.ts";

async function helpOf(command: string): Promise<string> {
  const bare = { env: { VIDTASK_BASE_URL: undefined, VIDTASK_API_KEY: undefined } };
  const { stdout, ...rest } = await vidtask([command, "--help"], bare);
  expect(rest).toEqual({ exitCode: 0, stderr: "", requests: [] });
  return stdout;
}

test("The help of wait starts with examples", async () => {
  expect(await helpOf("wait")).toMatchInlineSnapshot(`
    "USAGE
      vidtask wait grok:ea57ae4e-3745-499f-947f-2a7829010d70 --timeout 10m
      vidtask wait grok:ea57ae4e-3745-499f-947f-2a7829010d70 veo3.1-fast:1790000000-a1B2c3D4e5
      vidtask wait - < ids.txt
      vidtask wait --help

    Wait until videos are there.

    Prints each task when it is done, and exits with 0 if all have their video, 8 if one failed, 124 if the time was
    up. The tasks go on after Ctrl-C or a time-out: wait for the same ids again.

    FLAGS
         [--interval]       <time> Time between two polls, such as 5s. Default: 5s.
         [--timeout]        <time> Time until the wait gives up, such as 10m; the task goes on. Default: 1h.
         [--quiet]          Show no progress and no notes.
         [--concurrency]    <count> Requests in flight at once. Default: 8.
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
      id...  The tasks' ids; - reads them from the standard input, one in a line.
    "
  `);
});

test("The help of watch starts with examples", async () => {
  expect(await helpOf("watch")).toMatchInlineSnapshot(`
    "USAGE
      vidtask watch grok:ea57ae4e-3745-499f-947f-2a7829010d70
      vidtask watch grok:ea57ae4e-3745-499f-947f-2a7829010d70 | jq .status
      vidtask watch --help

    Watch a task change.

    Prints the task at first and whenever its status, progress or video changes, until it has ended. Exits with 0
    also if the task failed.

    FLAGS
         [--interval]       <time> Time between two polls, such as 5s. Default: 5s.
         [--timeout]        <time> Time until the wait gives up, such as 10m; the task goes on. Default: 1h.
         [--quiet]          Show no progress and no notes.
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
      id  The task's id.
    "
  `);
});
