import { posix, win32 } from "node:path";
import type { Io } from "./io.ts";

/** Which folders of a user there are, and the variable and the places that name them. */
const FOLDERS = {
  config: { xdg: "XDG_CONFIG_HOME", home: [".config"], windows: "APPDATA", profile: ["AppData", "Roaming"] },
  state: {
    xdg: "XDG_STATE_HOME",
    home: [".local", "state"],
    windows: "LOCALAPPDATA",
    profile: ["AppData", "Local"],
  },
} as const;

/**
 * The folder where vidtask keeps what is of this user: `config` for profiles, `state` for what it did. As the XDG base
 * directories say, on Windows under AppData. Undefined if no home is known.
 *
 * @param platform As `os.platform()` says it.
 */
export function toUserFolder(
  kind: keyof typeof FOLDERS,
  env: Io["env"],
  platform: string,
): string | undefined {
  const { xdg, home, windows, profile } = FOLDERS[kind];
  const isWindows = platform === "win32";
  const { join, isAbsolute } = isWindows ? win32 : posix;
  // A relative one is to be ignored, says the specification.
  const named = [env[xdg], isWindows ? env[windows] : undefined].find((path) => path && isAbsolute(path));
  if (named) {
    return join(named, "vidtask");
  }
  const root = isWindows ? env.USERPROFILE : env.HOME;
  return root && isAbsolute(root) ? join(root, ...(isWindows ? profile : home), "vidtask") : undefined;
}
