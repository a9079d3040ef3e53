/** What stands for the names of files, which the shell knows best. */
export const FILES = "\0files";
/** The same for folders. */
export const FOLDERS = "\0folders";

/** A file is wanted. stricli keeps only what begins with what is typed, so that is put before the mark. */
export function proposeFiles(partial: string): string[] {
  return [partial + FILES];
}

/** A folder is wanted. */
export function proposeFolders(partial: string): string[] {
  return [partial + FOLDERS];
}
