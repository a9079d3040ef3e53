// Writes gateways/README.md from the other files there. Run it with `pnpm generate`.
import { readFileSync, writeFileSync } from "node:fs";
import schema from "../gateways/gateway.schema.json" with { type: "json" };
import { type GatewayTexts, gatewayTexts, type Language } from "./gateway-texts.ts";
import {
  type Evidence,
  evidenceOf,
  type Gateway,
  type GatewayChannel,
  type GatewayError,
  readGateways,
} from "./read-gateways.ts";

const README = new URL("../gateways/README.md", import.meta.url);

/** The tables of what gateways answer, in Markdown: their channels, then their errors, each below a heading. */
export function renderGateways(language: Language, gateways: Gateway[] = readGateways()): string {
  const texts = gatewayTexts[language];
  const channels = gateways.flatMap((gateway) => channelRows(gateway, texts));
  const errors = gateways.flatMap(errorRows);
  return [
    `## ${texts.channels}`,
    texts.channelsIntro,
    renderTable(texts.channelHeads, channels),
    `## ${texts.errors}`,
    texts.errorsIntro,
    renderTable(texts.errorHeads, errors),
  ].join("\n\n");
}

/** A gateway of which only the name and the address are known has a row too. */
function channelRows(gateway: Gateway, { copyOf }: GatewayTexts): string[][] {
  const name = gateway.name + (gateway.copyOf ? copyOf(gateway.copyOf) : "");
  const start = [name, toCode(gateway.baseUrls)];
  const rows = gateway.channels.map((channel) => [
    ...start,
    toCode(channel.models),
    familyOf(channel),
    toPath(channel),
    toCode([channel.urlField]),
    toTimes(channel.timeUnit),
    toCode(channel.progress),
    join([
      toCode(channel.statusWords),
      ...(channel.undocumentedWords ?? []).map((word) => `**\`${word}\`**`),
    ]),
    toKinds(evidenceOf(gateway, channel)),
  ]);
  const bare = [...start, "", "", "", "", "", "", "", toKinds(gateway.evidence)];
  return rows.length === 0 ? [bare] : rows;
}

function familyOf({ family }: GatewayChannel): string {
  const { title } = schema.$defs.family.oneOf.find((choice) => choice.const === family) ?? {};
  return join([title, family], " ");
}

/** The id's place in a create's answer and in a query's, once if it is the same. */
function toPath({ createIdField, idField }: GatewayChannel): string {
  const fields = createIdField === idField ? [idField] : [createIdField, idField];
  return fields.some(Boolean) ? fields.map((field) => toCode([field]) || "—").join(" → ") : "";
}

function toTimes(units: Record<string, string> = {}): string {
  return join(Object.entries(units).map(([field, unit]) => `\`${field}\` ${unit}`));
}

/** One row for all errors of a gateway that differ in their HTTP status alone. */
function errorRows(gateway: Gateway): string[][] {
  const rows = new Map<string, { error: GatewayError; statuses: string[] }>();
  for (const error of gateway.errors ?? []) {
    const { http, note, ...rest } = error;
    const row = rows.get(JSON.stringify(rest)) ?? { error, statuses: [] };
    rows.set(JSON.stringify(rest), row);
    row.statuses.push(http === undefined ? "" : String(http));
  }
  return [...rows.values()].map(({ error, statuses }) => [
    gateway.name,
    toCode([error.operationId]),
    join(statuses),
    toCode([error.shape]),
    toCode([error.code]),
    error.means ?? "",
    toKinds(evidenceOf(gateway, error)),
  ]);
}

function toKinds(evidence: Evidence[]): string {
  return join([...new Set(evidence.map(({ kind, date }) => `${kind} ${date}`))]);
}

function toCode(words: (string | undefined)[] = []): string {
  return join(words.map((word) => word && `\`${word}\``));
}

function join(parts: (string | undefined)[], separator = ", "): string {
  return parts.filter(Boolean).join(separator);
}

function renderTable(heads: string[], rows: string[][]): string {
  const lines = rows.map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|") || "—"));
  return [heads, heads.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The text of gateways/README.md. */
export function renderReadme(): string {
  return `<!-- Generated from the files of this folder by openapi/scripts/render-gateways.ts. Do not edit. -->

# Gateways

What public gateways answer on the routes of the unified video format, one file each, under
[gateway.schema.json](gateway.schema.json). The files also hold the routes, the sources of the evidence, and notes.

${renderGateways("en")}

## A new gateway, or news of one

\`vidtask check --report\` writes a file from what a live gateway answers. Put it here, named after its \`name\`; then
\`npx -y pnpm@12 format\`, \`npx -y pnpm@12 generate\` and \`npx -y pnpm@12 test\`. What is not known is left out.
`;
}

if (import.meta.main) {
  const wanted = renderReadme();
  if (!process.argv.includes("--check")) {
    writeFileSync(README, wanted);
  } else if (readFileSync(README, "utf8") !== wanted) {
    console.error("openapi/gateways/README.md is not what the gateways' files say now. Run `pnpm generate`.");
    process.exitCode = 1;
  }
}
