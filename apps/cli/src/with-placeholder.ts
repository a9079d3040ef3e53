/**
 * What the help says of a flag that takes a value: first the value's name, which shows that there is one.
 *
 * @param placeholder What the value is, such as `count`.
 */
export function withPlaceholder(placeholder: string, brief: string): { placeholder: string; brief: string } {
  return { placeholder, brief: `<${placeholder}> ${brief}` };
}
