// What the generator says of a command.
import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import { expect, test } from "vitest";
import { toTexts } from "../scripts/render-texts.ts";

const [query, create] = listOperations();

test("A flag says the first sentence of its field, that a list is repeatable, and that a field is needed", () => {
  if (!create) {
    throw new Error("createVideo is gone");
  }
  const properties = {
    note_text: { type: "string", description: "A `note`\nof yours. And more." },
    links: { type: "array", items: { type: "string" }, description: "Where to look." },
  };
  const operation = { ...create, body: { schema: { required: ["note_text"], properties } } };
  expect(toTexts(operation, "en").flags).toEqual({
    noteText: "A note of yours. Needed, unless each line of --from has it.",
    links: "Where to look. Repeatable; empty for an empty list.",
  });
  const chinese = { note_text: { type: "string", description: "你的 `note`。还有别的。" } };
  const translated = { ...create, body: { schema: { properties: chinese } } };
  expect(toTexts(translated, "zh").flags).toEqual({ noteText: "你的 note。" });
});

test("A command says its summary and its description, and what its arguments are", () => {
  if (!query) {
    throw new Error("queryVideo is gone");
  }
  const parameters = [{ name: "task_id", in: "query", required: true, description: "Which `task`. Any." }];
  const operation = { ...query, summary: "Query a task", description: "See `TaskStatus`.", parameters };
  expect(toTexts(operation, "en")).toEqual({
    brief: "Query a task",
    description: "Query a task.\n\nSee TaskStatus.",
    arguments: { taskId: "Which task." },
    flags: {},
  });
});
