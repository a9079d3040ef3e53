/** The description, as a bundler that reads YAML gives it. Node does not: there, resolve its path and read the file. */
declare const description: { openapi: string; [name: string]: unknown };
export default description;
