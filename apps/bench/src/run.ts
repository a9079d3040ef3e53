// `pnpm bench`: measure all parts but the project itself, or those that are named, and write the report. `pnpm bench report`
// measures nothing, and writes it anew from what was measured before.
import { isDeepStrictEqual } from "node:util";
import { measureCalls } from "./calls/measure-calls.ts";
import { readCommit } from "./core/read-commit.ts";
import { readMachine } from "./core/read-machine.ts";
import { readRun } from "./core/read-run.ts";
import { type Part, type PartName, partNames, type Results } from "./core/results.ts";
import { readResults, writeResults } from "./core/results-file.ts";
import { measureDownload } from "./download/measure-download.ts";
import { measurePolls } from "./polls/measure-polls.ts";
import { measureProject } from "./project/measure-project.ts";
import { writeReport } from "./report/write-report.ts";
import { measureServers } from "./servers/measure-servers.ts";
import { measureStartUp } from "./start-up/measure-start-up.ts";
import { measureWaiting } from "./waiting/measure-waiting.ts";

const measures: Record<PartName, () => Promise<Part>> = {
  calls: measureCalls,
  waiting: measureWaiting,
  polls: measurePolls,
  "start-up": measureStartUp,
  download: measureDownload,
  servers: measureServers,
  project: measureProject,
};

const asked = process.argv.slice(2);
const isPart = (name: string): name is PartName => Object.hasOwn(measures, name);
const unknown = asked.filter((name) => !isPart(name) && name !== "report");
if (unknown.length > 0) {
  throw new Error(`There is no part ${unknown.join(", ")}; there are ${partNames.join(", ")}, and report.`);
}
const names = asked.length > 0 ? asked.filter(isPart) : partNames.filter((part) => part !== "project");

const machine = readMachine();
const commit = readCommit();
const before = readResults();
// Numbers of two machines do not stand side by side.
const isSame = names.length === 0 || isDeepStrictEqual(before?.machine, machine);
const results: Results = isSame && before ? before : { machine, parts: {} };
const dropped = partNames.filter((name) => !isSame && before?.parts[name] && !names.includes(name));
if (dropped.length > 0) {
  console.error(
    `Another machine measured ${dropped.join(", ")}: they leave the report until they are measured here.`,
  );
}
for (const name of names) {
  const startedAt = performance.now();
  console.error(`${name} …`);
  const run = readRun(commit);
  results.parts[name] = { ...(await measures[name]()), run };
  // Each part is kept at once: a later one may fail.
  writeResults(results);
  console.error(`${name}: ${Math.round((performance.now() - startedAt) / 1_000)} s`);
}
writeReport(readResults() ?? results);
