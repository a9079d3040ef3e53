import { expect, test } from "vitest";
import { vidtask } from "./helpers.ts";

test.each<[string, object, number]>([
  ["runs", { status: "processing" }, 0],
  ["has its video", { status: "completed", video_url: "https://media.example/a.mp4" }, 0],
  ["failed", { status: "failed", error: { message: "no foxes" } }, 8],
  ["has no video", { status: "completed" }, 8],
])("query --exit-status of a task that %s prints it and exits as a wait would", async (_, body, code) => {
  const fetch = () => Response.json(body);
  const { stdout, ...result } = await vidtask(["query", "task_1", "--exit-status"], { fetch });
  expect(result.exitCode).toBe(code);
  expect(result.stderr).toMatch(code === 0 ? /^$/ : /^vidtask: Task task_1 [^\n]+\n$/);
  const plain = await vidtask(["query", "task_1"], { fetch });
  expect(plain).toMatchObject({ exitCode: 0, stdout, stderr: "" });
});
