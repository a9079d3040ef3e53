import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** One video to make, as it stands in the queue's file. */
export interface Job {
  prompt: string;
  /** Its create was sent; without an id nobody knows what became of it. */
  sent?: boolean;
  id?: string;
  videoUrl?: string;
  error?: string;
}

/** The queue's file. What is saved survives a crash: a whole file takes the place of the old one. */
export class Queue {
  readonly jobs: Job[];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
    this.jobs = JSON.parse(readFileSync(file, "utf8"));
  }

  save(): void {
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.jobs, null, 2));
    renameSync(`${this.#file}.new`, this.#file);
  }
}
