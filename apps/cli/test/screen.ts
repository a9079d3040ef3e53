/** What a terminal went through while a text was written to it. */
export interface Screen {
  /** All that stands on it in the end, without colours. */
  lines: string[];
  /** What stood on it after each write of a block, without what had scrolled by. */
  frames: string[][];
  /** The most lines that were taken back at once. */
  height: number;
}

/** Play a text of live blocks as a terminal would: lines, and jumps up that erase what is below. */
export function playScreen(text: string): Screen {
  const lines: string[] = [];
  const screen: Screen = { lines, frames: [], height: 0 };
  const visible = text.replaceAll("\x1b", "␛").replace(/␛\[[\d;]*m/g, "");
  for (const part of visible.split(/(␛\[\d+A\r␛\[J)/)) {
    const [, up] = /^␛\[(\d+)A/.exec(part) ?? [];
    if (up !== undefined) {
      screen.height = Math.max(screen.height, Number(up));
      screen.frames.push(lines.slice(-Number(up)));
      lines.length -= Number(up);
      continue;
    }
    lines.push(...part.split("\n").slice(0, -1));
  }
  return screen;
}
