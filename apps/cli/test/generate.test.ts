// What a user of the generated commands relies on.
import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import { describe, expect, test } from "vitest";
import { vidtask } from "./helpers.ts";

describe.each(listOperations())("$id", ({ command, parameters, body, summary }) => {
  test("It is a command that the root's help names", async () => {
    const { stdout } = await vidtask(["--help"]);
    expect(stdout).toMatch(new RegExp(`^  ${command} +${summary}$`, "m"));
  });

  test("Every parameter is an argument or a flag of its help", async () => {
    const { stdout } = await vidtask([command, "--help"]);
    for (const { name, required } of parameters) {
      expect(stdout).toMatch(required ? new RegExp(`^  ${name}  `, "m") : flagOf(name));
    }
  });

  test("Every field of its body is a flag, explained by the first sentence of its description", async () => {
    const { stdout } = await vidtask([command, "--help"]);
    const fields = Object.entries<{ description: string }>(body?.schema.properties ?? {});
    for (const [name, { description }] of fields) {
      expect(stdout).toMatch(flagOf(name));
      expect(stdout).toContain(description.replaceAll("`", "").replace(/\s+/g, " ").split(". ")[0]);
    }
  });

  test("Each example body of the contract can be said with its flags", async () => {
    for (const { value } of Object.values<{ value: Record<string, unknown> }>(body?.examples ?? {})) {
      const { requests } = await vidtask([command, ...Object.entries(value).flatMap(toFlags)], {
        fetch: () => Response.json({ id: "task_1", status: "pending" }),
      });
      expect(await requests[0]?.json()).toStrictEqual(value);
    }
  });
});

function toKebab(name: string): string {
  return name.replaceAll("_", "-");
}

function flagOf(name: string): RegExp {
  return new RegExp(`^ +\\[?--${toKebab(name)}(/--no-${toKebab(name)})?\\]?(\\.\\.\\.)?  `, "m");
}

/** A field as one would type it; an empty list is one empty text. */
function toFlags([name, value]: [string, unknown]): string[] {
  const flag = toKebab(name);
  if (typeof value === "boolean") {
    return [value ? `--${flag}` : `--no-${flag}`];
  }
  const items = Array.isArray(value) && value.length === 0 ? [""] : [value].flat();
  return items.flatMap((item) => [`--${flag}`, String(item)]);
}
