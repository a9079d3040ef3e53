import { expect, test } from "vitest";
import { hasColor } from "../src/has-color.ts";
import { createStyle } from "../src/style.ts";

const write = () => {};
const terminal = { write, isTTY: true };
const pipe = { write };

test.each([
  [{}, true, false],
  [{ TERM: "xterm-256color" }, true, false],
  [{ TERM: "dumb" }, false, false],
  [{ NO_COLOR: "1" }, false, false],
  [{ NO_COLOR: "" }, true, false],
  [{ FORCE_COLOR: "1" }, true, true],
  [{ FORCE_COLOR: "" }, true, true],
  [{ FORCE_COLOR: "0" }, false, false],
  [{ FORCE_COLOR: "false" }, false, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1", TERM: "dumb" }, true, true],
  [{ FORCE_COLOR: "0", NO_COLOR: "" }, false, false],
])("With %j a terminal has colours: %j, a pipe: %j", (env, onTerminal, inPipe) => {
  expect(hasColor(env, terminal)).toBe(onTerminal);
  expect(hasColor(env, pipe)).toBe(inPipe);
});

test("A style ends what it began, and nothing else", () => {
  const style = createStyle({}, terminal);
  expect(style("bold", style("red", "x"))).toBe("\x1b[1m\x1b[31mx\x1b[39m\x1b[22m");
  expect(createStyle({}, pipe)("bold", "x")).toBe("x");
});
