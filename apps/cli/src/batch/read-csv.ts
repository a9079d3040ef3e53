import { type JsonType, type RequestId, requestFields } from "@vidtask/contract/request";
import { CsvError, type Info, parse } from "csv-parse/sync";
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
  const fields = requestFields[operation];
  try {
    // One kind of line end: a prompt does not depend on who saved the file, and lines are counted right.
    const rows = parse<Row>(text.replaceAll("\r\n", "\n"), {
      bom: true,
      columns: (header: string[]) => checkHeader(header.map((cell) => cell.trim())),
      info: true,
      raw: true,
      skip_empty_lines: true,
    });
    const lines = rows.map(({ record, info, raw }) => ({
      line: info.lines - (raw.trim().match(/\n/g)?.length ?? 0),
      value: Object.fromEntries(
        Object.entries(record)
          .filter(([, cell]) => cell !== "")
          .map(([field, cell]) => [field, toValue(cell, fields[field] ?? ["string"])]),
      ),
    }));
    return { lines, faults: [] };
  } catch (error) {
    throw error instanceof CsvError ? new CliError(`${name} is no CSV: ${error.message}.`, 2) : error;
  }

  function checkHeader(header: string[]): string[] {
    const twice = header.find((cell, index) => header.indexOf(cell) !== index);
    if (twice !== undefined) {
      throw new CliError(`${name} names the column ${twice} twice.`, 2);
    }
    return header;
  }
}

interface Row {
  record: Record<string, string>;
  info: Info;
  raw: string;
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
