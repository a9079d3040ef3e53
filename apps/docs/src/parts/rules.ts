import { rules as allRules, type Severity } from "@vidtask/contract";

const SEVERITIES: Severity[] = ["error", "warning", "info"];

/** The rules of the checker by severity, each below a heading that is its anchor. */
export function rules(): string {
  return SEVERITIES.flatMap((severity) => [
    `### \`${severity}\``,
    ...Object.entries(allRules)
      .filter(([, rule]) => rule.severity === severity)
      .map(([id, { summary, effect }]) => `#### \`${id}\`\n\n${summary} ${effect}`),
  ]).join("\n\n");
}
