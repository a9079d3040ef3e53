import { type JsonType, type RequestId, requestFields } from "@vidtask/contract/request";
import { csvParseRows } from "d3-dsv";
import { CliError } from "../cli-error.ts";
import type { LineFault, SourceLine } from "./source-line.ts";

/**
 * Read CSV whose header names the fields of a body. An empty cell is an absent field; images are parted by blanks.
 *
 * @throws CliError with exit code 2 if it is no CSV, or if its header names a field twice.
 */
export function readCsv(
  name: string,
  text: string,
  operation: RequestId,
): { lines: SourceLine[]; faults: LineFault[] } {
  // One kind of line end: a prompt does not depend on who saved the file, and lines are counted right.
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  checkQuotes(name, plain);
  const [{ cells: header } = { cells: [] }, ...rows] = toRows(plain);
  const columns = header.map((cell) => cell.trim());
  const [separator] = /[;\t]/.exec(columns.length === 1 ? (columns[0] ?? "") : "") ?? [];
  if (separator !== undefined) {
    const found = separator === "\t" ? "a tab" : "a semicolon";
    throw new CliError(`${name} parts its columns by ${found}; save it with commas.`, 2);
  }
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) {
    throw new CliError(`${name} names the column ${twice} twice.`, 2);
  }
  const types = requestFields[operation];
  const lines = rows.map(({ line, cells }) => {
    if (cells.length !== columns.length) {
      const counts = `its header has ${columns.length} columns, line ${line} has ${cells.length}`;
      throw new CliError(`${name} is no CSV: ${counts}.`, 2);
    }
    const fields = columns.map((column, index) => [column, cells[index] ?? ""] as const);
    const known = fields.filter(([, cell]) => cell !== "");
    return {
      line,
      value: Object.fromEntries(
        known.map(([field, cell]) => [field, toValue(cell, types[field] ?? ["string"])]),
      ),
    };
  });
  return { lines, faults: [] };
}

/** The rows that are not empty, each with the number of its first line. */
function toRows(text: string): { line: number; cells: string[] }[] {
  let next = 1;
  return csvParseRows(text)
    .map((cells) => {
      const line = next;
      next += 1 + (cells.join("").match(/\n/g)?.length ?? 0);
      return { line, cells };
    })
    .filter(({ cells }) => cells.join("") !== "" || cells.length > 1);
}

/** The parser reads on over a quote that is open or out of place, and would put lines together that are paid for one by one. */
function checkQuotes(name: string, text: string): void {
  const rest = text.replace(/(^|[,\n])"[^"]*(?:""[^"]*)*"(?=[,\n]|$)/g, (cell) => cell.replace(/[^\n]/g, ""));
  const index = rest.indexOf('"');
  if (index >= 0) {
    const line = rest.slice(0, index).split("\n").length;
    throw new CliError(`${name} is no CSV: a quote on line ${line} is not closed, or inside a cell.`, 2);
  }
}

/** A cell as the type of its field, if it can be one; what can't is refused by the check that follows. */
function toValue(cell: string, types: readonly JsonType[]): unknown {
  const text = cell.trim();
  if (types.includes("boolean") && /^(true|false)$/i.test(text)) {
    return text.toLowerCase() === "true";
  }
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(text)) {
    return Number(text);
  }
  return types.includes("array") ? text.split(/\s+/) : cell;
}
