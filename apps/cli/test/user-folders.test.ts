import { expect, test } from "vitest";
import { toUserFolder } from "../src/user-folders.ts";

const windows = {
  APPDATA: "C:\\Users\\fox\\AppData\\Roaming",
  LOCALAPPDATA: "C:\\Users\\fox\\AppData\\Local",
};

test.each([
  ["config", "linux", { HOME: "/home/fox" }, "/home/fox/.config/vidtask"],
  ["state", "linux", { HOME: "/home/fox" }, "/home/fox/.local/state/vidtask"],
  ["config", "darwin", { HOME: "/Users/fox" }, "/Users/fox/.config/vidtask"],
  ["config", "linux", { HOME: "/home/fox", XDG_CONFIG_HOME: "/etc/fox" }, "/etc/fox/vidtask"],
  ["state", "linux", { HOME: "/home/fox", XDG_STATE_HOME: "/var/fox" }, "/var/fox/vidtask"],
  // A relative one is to be ignored, says the specification.
  ["config", "linux", { HOME: "/home/fox", XDG_CONFIG_HOME: "fox" }, "/home/fox/.config/vidtask"],
  ["config", "linux", { HOME: "/home/fox", XDG_CONFIG_HOME: "" }, "/home/fox/.config/vidtask"],
  ["config", "linux", { HOME: "/home/fox", ...windows }, "/home/fox/.config/vidtask"],
  ["config", "win32", windows, "C:\\Users\\fox\\AppData\\Roaming\\vidtask"],
  ["state", "win32", windows, "C:\\Users\\fox\\AppData\\Local\\vidtask"],
  ["config", "win32", { USERPROFILE: "C:\\Users\\fox" }, "C:\\Users\\fox\\AppData\\Roaming\\vidtask"],
  ["state", "win32", { USERPROFILE: "C:\\Users\\fox" }, "C:\\Users\\fox\\AppData\\Local\\vidtask"],
  ["config", "win32", { XDG_CONFIG_HOME: "D:\\fox", ...windows }, "D:\\fox\\vidtask"],
  ["config", "linux", {}, undefined],
  ["config", "linux", { HOME: "fox" }, undefined],
  ["state", "win32", { HOME: "/home/fox" }, undefined],
] as const)("The %s folder on %s with %j is %s", (kind, platform, env, folder) => {
  expect(toUserFolder(kind, env, platform)).toBe(folder);
});
