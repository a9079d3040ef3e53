/** The names of the parts, in the order of the report. */
export const partNames = ["calls", "waiting", "polls", "start-up", "download", "servers", "project"] as const;

/** The name of a part. */
export type PartName = (typeof partNames)[number];

/** A median, and the quartiles around it. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** What was measured, and how many times that of the reference it is. */
export interface Cell extends Spread {
  ratio?: Spread;
}

/** Measurements of one kind. */
export interface Table {
  /** What goals and the README find it by. */
  id: string;
  title: string;
  unit: string;
  /** The row that the others are divided by, in the same round. */
  reference?: string;
  columns: readonly string[];
  rows: Row[];
}

/** Measurements of one contender, one for each column; null where it has none. */
export interface Row {
  name: string;
  cells: (Cell | null)[];
}

/** What one part measured. */
export interface Part {
  /** Versions of what was measured beside vidtask, by package. */
  versions: Record<string, string>;
  tables: Table[];
}

/** What measured it. */
export interface Machine {
  cpu: string;
  cores: number;
  /** In gigabytes. */
  memory: number;
  system: string;
  node: string;
}

/** All that the report is made of. */
export interface Results {
  machine: Machine;
  parts: Partial<Record<PartName, Part>>;
}

/** A cell of a table, by the names of its table, row and column. */
export function findCell(
  part: Part | undefined,
  table: string,
  row: string,
  column: string,
): Cell | undefined {
  const found = part?.tables.find(({ id }) => id === table);
  const index = found?.columns.indexOf(column) ?? -1;
  return found?.rows.find(({ name }) => name === row)?.cells[index] ?? undefined;
}
