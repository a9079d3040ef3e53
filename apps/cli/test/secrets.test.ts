import { expect, test } from "vitest";
import type { Io } from "../src/io.ts";
import { Secrets } from "../src/secrets.ts";

const KEY = "sk-0123+4567/Abc";

test.each([
  KEY,
  KEY.toLowerCase(),
  encodeURIComponent(KEY),
  encodeURIComponent(KEY).toLowerCase(),
  Buffer.from(KEY).toString("base64"),
])("A key that is spelled %s is blanked", (form) => {
  const secrets = new Secrets();
  secrets.add(` ${KEY}\n`);
  expect(secrets.mask(`<${form}> <${form}>`)).toBe("<[key]> <[key]>");
});

test("What would be a pattern is none", () => {
  const secrets = new Secrets();
  secrets.add("............");
  secrets.add("(a|b)[c]{2}$^*+?");
  expect(secrets.mask("twelve chars, (a|b)[c]{2}$^*+?")).toBe("twelve chars, [key]");
});

test.each(["", "simulated", "elevenchars"])("%j is too short to be blanked", (key) => {
  const secrets = new Secrets();
  secrets.add(key);
  expect(secrets.mask(`the ${key} gateway`)).toBe(`the ${key} gateway`);
});

test("Two keys are blanked, and a guarded output tells the size that its terminal has now", () => {
  const secrets = new Secrets();
  let text = "";
  const terminal = {
    isTTY: true,
    columns: 80,
    rows: 24,
    write(part: string) {
      text += part;
    },
  };
  const io: Io = { env: { VIDTASK_API_KEY: KEY }, version: "0.0.0", stdout: terminal, stderr: terminal };
  secrets.guard(io);
  const { stdout } = io;
  // Also one that is added later.
  secrets.add("sk-another-0123456789");
  terminal.columns = 40;
  stdout.write(`${KEY} sk-another-0123456789`);
  const { isTTY, columns, rows } = stdout;
  expect({ text, isTTY, columns, rows }).toEqual({ text: "[key] [key]", isTTY: true, columns: 40, rows: 24 });
});
