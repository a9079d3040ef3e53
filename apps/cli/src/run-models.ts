import { models, toModelFamily } from "@vidtask/contract/request";
import type { CallFlags } from "./call-flags.ts";
import type { Io } from "./io.ts";
import { createStyle } from "./style.ts";

/** The flags of `vidtask models`. */
export type ModelsFlags = Pick<CallFlags, "output">;

/** Print the models that the contract lists, each with its family and what fields that family is documented to take. */
export function runModels({ env, stdout }: Io, flags: ModelsFlags): void {
  const rows = models.map((model) => {
    const { name: family, fields } = toModelFamily(model) ?? {};
    return { model, family, fields };
  });
  const format = flags.output ?? (stdout.isTTY ? "text" : "ndjson");
  if (format === "text") {
    const style = createStyle(env, stdout);
    const width = Math.max(...models.map(({ length }) => length));
    const lines = rows.map(({ model, family = "" }) => `${model.padEnd(width)}  ${style("dim", family)}\n`);
    stdout.write(lines.join(""));
  } else if (format === "json") {
    stdout.write(`${JSON.stringify(rows, null, stdout.isTTY ? 2 : 0)}\n`);
  } else {
    stdout.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  }
}
