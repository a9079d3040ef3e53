import { escapeXml } from "./escape-xml.ts";

/** A bar of a chart. */
export interface Bar {
  label: string;
  value: number;
  /** What stands beside it. */
  text: string;
  isOwn: boolean;
}

const WIDTH = 720;
const LABELS = 210;
const TEXTS = 110;
const ROW = 26;
const TOP = 44;

/** A chart of horizontal bars as an SVG, for light and dark pages alike. */
export function renderBars(title: string, bars: readonly Bar[]): string {
  const height = TOP + bars.length * ROW + 14;
  const scale = (WIDTH - LABELS - TEXTS) / Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value, text, isOwn }, index) => {
    const y = TOP + index * ROW;
    const width = (value * scale).toFixed(1);
    const fill = isOwn ? "#c2410c" : "#94a3b8";
    return `  <text x="${LABELS - 10}" y="${y + 15}" text-anchor="end">${escapeXml(label)}</text>
  <rect x="${LABELS}" y="${y + 2}" width="${width}" height="18" rx="2" fill="${fill}"/>
  <text x="${(LABELS + Number(width) + 8).toFixed(1)}" y="${y + 15}">${escapeXml(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="#1e293b">
  <title>${escapeXml(title)}</title>
  <rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
  <text x="14" y="26" font-size="15" font-weight="600">${escapeXml(title)}</text>
${rows.join("\n")}
</svg>
`;
}
