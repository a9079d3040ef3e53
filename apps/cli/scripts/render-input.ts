import { type Field, toCamel } from "./render-flag.ts";

/** What reads a field that may come from a file, by its `x-cli-file` and its type. */
export const FILE_READERS = new Map([
  ["text string", "readText"],
  ["image array", "readImages"],
]);

/**
 * `aspect_ratio: flags.aspectRatio`; of a list an empty text is no item.
 *
 * @throws Error for a field whose file nothing reads.
 */
export function renderInput({ name, schema }: Field): string {
  const value = `flags.${toCamel(name)}`;
  const file = schema["x-cli-file"];
  const reader = FILE_READERS.get(`${file} ${schema.type}`);
  if (file !== undefined && reader === undefined) {
    throw new Error(
      `nothing reads a ${schema.type} from a file of kind ${file}, which ${name} is; teach apps/cli/scripts/render-input.ts`,
    );
  }
  if (reader !== undefined) {
    return `${name}: await ${reader}(this.io, flags, ${value})`;
  }
  return `${name}: ${value}${schema.type === "array" ? "?.filter(Boolean)" : ""}`;
}
