import { expect, test } from "vitest";
import { findLicences } from "../src/find-licences.ts";

test("a package is told whose licence is unknown, missing or asks for more than to be named", () => {
  const packages = {
    MIT: [{ name: "srvx" }],
    "(GPL-3.0 OR MIT)": [{ name: "either" }],
    "MIT AND GPL-3.0": [{ name: "both" }],
    "GPL-3.0": [{ name: "a" }, { name: "b" }],
    Unknown: [{ name: "c" }],
    "MPL-2.0": [{ name: "lightningcss-linux-x64-gnu" }, { name: "lightningcss" }, { name: "lightningcss2" }],
  };
  expect(findLicences(packages)).toEqual([
    "both: MIT AND GPL-3.0",
    "a: GPL-3.0",
    "b: GPL-3.0",
    "c: Unknown",
    "lightningcss2: MPL-2.0",
  ]);
});
