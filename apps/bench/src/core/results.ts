/** The names of the parts, in the order of the report. */
export const partNames = ["calls", "waiting", "polls", "start-up", "download", "servers", "project"] as const;

/** The name of a part. */
export type PartName = (typeof partNames)[number];

/** Two numbers, and all between them. */
export interface Range {
  low: number;
  high: number;
}

/** A median, and the quartiles around it; of fewer than four numbers, the least and the most. */
export interface Spread extends Range {
  median: number;
  /** Where the true median is in 95 of 100 cases; fewer than six numbers can't say. */
  interval?: Range;
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

/** The circumstances of one part's measurement. */
export interface Run {
  /** As YYYY-MM-DD, in UTC. */
  date: string;
  /** By `git describe`; outside git there is none. */
  commit?: string;
  /** The load average of the minute before. */
  load: number;
  /** Whether servers and what is measured had a core each. */
  isPinned: boolean;
}

/** A part, and how it was run. */
export interface MeasuredPart extends Part {
  run: Run;
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
  parts: Partial<Record<PartName, MeasuredPart>>;
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
