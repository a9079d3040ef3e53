import { escapeXml } from "./escape-xml.ts";

/** A place in a chart, both numbers above 0. */
export interface Point {
  x: number;
  y: number;
}

/** Lines and points with their names, on axes whose steps multiply. */
export interface Curves {
  title: string;
  xTitle: string;
  yTitle: string;
  lines: { label: string; points: readonly Point[]; isBest: boolean }[];
  points: ({ label: string; isOwn: boolean } & Point)[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 60;
const RIGHT = 20;
const TOP = 50;
const BOTTOM = 50;
/** What the axes have room for, and where they have their marks. */
const X_TICKS = [1, 2, 5, 10, 20, 50, 100];
const Y_TICKS = [1, 2, 5, 10, 20, 50, 100];

/** A chart of curves as an SVG. */
export function renderCurves({ title, xTitle, yTitle, lines, points }: Curves): string {
  const x = scale(X_TICKS, LEFT, WIDTH - RIGHT);
  const y = scale(Y_TICKS, HEIGHT - BOTTOM, TOP);
  const grid = [
    ...X_TICKS.map(
      (tick) => `  <path d="M${x(tick)} ${TOP}V${HEIGHT - BOTTOM}" stroke="#e2e8f0"/>
  <text x="${x(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${tick}</text>`,
    ),
    ...Y_TICKS.map(
      (tick) => `  <path d="M${LEFT} ${y(tick)}H${WIDTH - RIGHT}" stroke="#e2e8f0"/>
  <text x="${LEFT - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
    ),
  ];
  const paths = lines.map(({ label, points, isBest }, index) => {
    const places = points.map((point) => `${x(point.x)} ${y(point.y)}`).join("L");
    const [color, dash] = isBest ? ["#15803d", ""] : ["#64748b", ' stroke-dasharray="5 4"'];
    const key = TOP + 16 + 20 * index;
    return `  <path d="M${places}" fill="none" stroke="${color}" stroke-width="2"${dash}/>
  <path d="M${WIDTH - 250} ${key}h30" stroke="${color}" stroke-width="2"${dash}/>
  <text x="${WIDTH - 212}" y="${key + 4}">${escapeXml(label)}</text>`;
  });
  const marks = points.map(({ label, isOwn, ...point }) => {
    // A label at the right edge stands to the left of its point.
    const [shift, anchor] = Number(x(point.x)) > WIDTH / 2 ? [-9, "end"] : [9, "start"];
    return `  <circle cx="${x(point.x)}" cy="${y(point.y)}" r="5" fill="${isOwn ? "#c2410c" : "#94a3b8"}"/>
  <text x="${Number(x(point.x)) + shift}" y="${Number(y(point.y)) - 7}" text-anchor="${anchor}">${escapeXml(label)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="#1e293b">
  <title>${escapeXml(title)}</title>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
  <text x="14" y="26" font-size="15" font-weight="600">${escapeXml(title)}</text>
${[...grid, ...paths, ...marks].join("\n")}
  <text x="${WIDTH - RIGHT}" y="${HEIGHT - 12}" text-anchor="end">${escapeXml(xTitle)}</text>
  <text x="14" y="${TOP - 8}">${escapeXml(yTitle)}</text>
</svg>
`;
}

/** Places numbers between two ends, by their logarithm. */
function scale(ticks: readonly number[], start: number, end: number): (value: number) => string {
  const [low, high] = [Math.log(Math.min(...ticks)), Math.log(Math.max(...ticks))];
  return (value) => (start + ((Math.log(value) - low) / (high - low)) * (end - start)).toFixed(1);
}
