/** Where a server is, a task that it knows, and the microseconds of CPU that it took so far. */
export interface ServerAnswer {
  url: string;
  id: string;
  cpu: number;
}
