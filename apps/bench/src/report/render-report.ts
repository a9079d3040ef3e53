import { type PartName, partNames, type Results } from "../core/results.ts";
import { isMet, readNumber } from "./goal.ts";
import { goals } from "./goals.ts";
import { partTexts } from "./part-texts.ts";
import { reasons } from "./reasons.ts";
import { renderTable } from "./render-table.ts";

const INTRODUCTION = `# What was measured

\`npx -y pnpm@12 bench\` writes this file, and the table of numbers in the README, from what it measures on real sockets and
processes. Contenders take turns in short rounds. A number is the median of its rounds, with the quartiles in brackets; a ratio
is taken within each round, and its median and quartiles stand here. A run takes some minutes; \`bench calls polls\` measures
these parts alone, \`bench project\` what the project's own commands take, and \`bench report\` nothing: it writes the files anew.`;

/** The report in Markdown. */
export function renderReport(results: Results): string {
  const parts = partNames.flatMap((name) => renderPart(name, results));
  return `${[INTRODUCTION, renderMachine(results), "## Goals", renderGoals(results), ...parts].join("\n\n")}\n`;
}

function renderMachine({ machine: { cpu, cores, memory, system, node } }: Results): string {
  return `Measured with Node ${node} on ${cores} cores of ${cpu} with ${memory} GB, ${system}.`;
}

function renderGoals(results: Results): string {
  const rows = Object.entries(goals).flatMap(([id, goal]) => {
    const number = readNumber(goal, results);
    if (number === undefined) {
      return [];
    }
    const bar = goal.atMost === undefined ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
    const verdict = isMet(goal, number) ? "met" : `**missed**: ${reasons[id] ?? ""}`;
    return [`| ${goal.text} | ${bar} | ${number.toFixed(goal.digits)} | ${verdict} |`];
  });
  return ["| what | goal | measured | |", "|---|---:|---:|---|", ...rows].join("\n");
}

function renderPart(name: PartName, { parts }: Results): string[] {
  const part = parts[name];
  if (!part) {
    return [];
  }
  const { title, method, picture } = partTexts[name];
  const versions = Object.entries(part.versions).map((pair) => pair.join(" "));
  return [
    `## ${title}`,
    method,
    ...(versions.length > 0 ? [`Versions: ${versions.join(", ")}.`] : []),
    ...(picture ? [`![${picture.text}](${picture.file})`] : []),
    ...part.tables.map(renderTable),
  ];
}
