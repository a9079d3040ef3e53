/** What a file says in one of its lines. */
export interface SourceLine {
  /** Its number, from 1 on; of a record of several lines that of the first. */
  line: number;
  value: unknown;
}

/** What is wrong with a line. */
export interface LineFault {
  line: number;
  message: string;
}
