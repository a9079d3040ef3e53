import { type PartName, partNames, type Results, type Run } from "../core/results.ts";
import { judge, printNumber, readNumber, type Verdict } from "./goal.ts";
import { goals } from "./goals.ts";
import { partTexts } from "./part-texts.ts";
import { reasons } from "./reasons.ts";
import { renderTable } from "./render-table.ts";

const INTRODUCTION = `# What was measured

\`npx -y pnpm@12 bench\` writes this file, and the table of numbers in the README, from what it measures on real sockets and
processes, and, where it says so, on a clock that leaps, or by a formula. Contenders take turns in short rounds, each round in another order. A
number is the median of its rounds, with the quartiles in round brackets; of fewer than four rounds, the least and the most. A ratio
is taken within each round: beside its median stands in square brackets where the true median is in 95 of 100 cases, if there are
six rounds. A goal is held against the number itself, not as it is printed; where it lies within that interval, the verdict is "within
the noise". A run takes some minutes; \`bench calls polls\` measures these parts alone, \`bench project\` what the project's own
commands take, and \`bench report\` nothing: it writes the files anew.`;

const words: Record<Verdict, string> = {
  met: "met",
  missed: "**missed**",
  "within the noise": "within the noise",
};

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
    const verdict = judge(goal, number);
    const text = verdict === "met" ? undefined : reasons[id]?.text;
    const reason = text === undefined ? "" : `: ${text}`;
    return [`| ${goal.text} | ${bar} | ${printNumber(goal, number)} | ${words[verdict]}${reason} |`];
  });
  return ["| what | goal | measured | |", "|---|---:|---:|---|", ...rows].join("\n");
}

function renderRun({ date, commit, load, isPinned }: Run): string {
  const pins = isPinned
    ? "servers on one core, what is measured on another"
    : "nothing kept on a core of its own";
  const version = commit === undefined ? "" : ` at \`${commit}\``;
  return `Measured on ${date}${version}, load average before it ${load.toFixed(1)}; ${pins}.`;
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
    renderRun(part.run),
    ...(versions.length > 0 ? [`Versions: ${versions.join(", ")}.`] : []),
    ...(picture ? [`![${picture.text}](${picture.file})`] : []),
    ...part.tables.map(renderTable),
  ];
}
