/** stricli knows no `--prompt=…` that is empty or has several lines: as two words it does. */
export function splitFlag(arg: string): string[] {
  const [, flag, value = ""] = /^(--[\w.-]+)=(.*)$/s.exec(arg) ?? [];
  return flag === undefined || /^.+$/.test(value) ? [arg] : [flag, value];
}
