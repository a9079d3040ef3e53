import type { DownloadProgress } from "@vidtask/client/download";
import { cutToWidth, displayWidth } from "../display-width.ts";
import { formatElapsed } from "../format-elapsed.ts";
import { toMeter } from "../render-bars.ts";
import type { Style } from "../style.ts";
import { toVisible } from "../visible.ts";
import { formatBytes, formatPart } from "./format-bytes.ts";

/** A download on the screen. */
export interface DownloadBar {
  /** What is downloaded. */
  name: string;
  /** Undefined before the first byte. */
  progress: DownloadProgress | undefined;
  /** Bytes in a second, if that is known. */
  speed: number | undefined;
  /** Milliseconds since it began. */
  elapsed: number;
}

/** The line of a download: how long, how much, how fast, what is left, and as much of the name as there is room for. */
export function renderDownload(
  { name, progress, speed, elapsed }: DownloadBar,
  { style, columns }: { style: Style; columns: number },
): string {
  const { received, total } = progress ?? { received: 0, total: undefined };
  const percent = total === undefined ? undefined : Math.floor((received / total) * 100);
  const amount = total === undefined ? formatBytes(received) : formatPart(received, total);
  const texts = [
    ...(percent === undefined ? [] : [`${percent} %`.padStart(5)]),
    progress ? amount : "asking for the video",
    ...(speed === undefined ? [] : [`${formatBytes(speed)}/s`.padStart(10)]),
    ...(speed && total !== undefined ? [`${formatElapsed(((total - received) / speed) * 1_000)} left`] : []),
  ];
  const time = formatElapsed(elapsed).padStart(7);
  // The last column stays free: some terminals break the line after it.
  const room = columns - 1;
  const meter = percent === undefined ? [] : [toMeter(percent)];
  const whole = [time, ...meter, ...texts].join("  ");
  // What can be read goes before the picture.
  const line = displayWidth(whole) <= room ? whole : cutToWidth([time, ...texts].join("  "), room);
  const rest = room - displayWidth(line) - 2;
  return rest >= 8 ? `${line}  ${style("dim", cutToWidth(toVisible(name), rest))}` : line;
}

/** The same in a line that stays, without what changes with every look at it. */
export function describeDownload(name: string, { received, total }: DownloadProgress): string {
  const amount =
    total === undefined
      ? formatBytes(received)
      : `${Math.floor((received / total) * 100)} %, ${formatPart(received, total).trim()}`;
  return `${toVisible(name)}  downloading ${amount}\n`;
}
