// `pnpm start`: with arguments the command line itself, without a look at the two tasks of the source page.
import { startMock } from "@vidtask/openapi/mock";
import { main } from "../src/main.ts";

const { env, stdout, stderr, argv } = process;

if (argv.length > 2) {
  await import("../src/bin.ts");
} else {
  const mock = await startMock();
  const tasks = [
    { id: "033fa60e-f37c-4ff6-a44d-5585ffea938d", example: "pending" },
    { id: "grok:299604b7-c5ea-47b5-bc64-c06f300f0d27", example: "completed" },
  ];
  stdout.write(
    `The contract is served by Prism at ${mock.url} for the moment. Two tasks of its source page:\n`,
  );
  for (const { id, example } of tasks) {
    stdout.write(`\n$ vidtask query ${id}\n`);
    process.exitCode = await main(["query", id, "--output", "text"], {
      env: { ...env, VIDTASK_BASE_URL: mock.url, VIDTASK_API_KEY: "a-key-for-the-mock" },
      stdout,
      stderr,
      fetch(request) {
        // Prism has no tasks, only examples: this names the one to answer.
        request.headers.set("Prefer", `code=200, example=${example}`);
        return fetch(request);
      },
    });
    if (process.exitCode) {
      break;
    }
  }
  stdout.write(
    "\nYour own gateway: set VIDTASK_BASE_URL and VIDTASK_API_KEY, then `pnpm start query <id>`.\n",
  );
  await mock.close();
}
