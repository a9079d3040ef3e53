// Downloads a video from a URL to a file, and prints what came of it as JSON. Run as a child. The third argument is a
// number of bytes, at which the process kills itself; or `nobody`, whose rights it takes on; or `full` or `full at last`,
// which makes the disk full.
import { open, readFile } from "node:fs/promises";
import { createClient } from "@vidtask/client";
import { downloadVideo } from "@vidtask/client/download";

const [, , url = "", file = "", how = "Infinity"] = process.argv;
if (how === "nobody" && process.getuid?.() === 0) {
  process.setuid?.(65_534);
}
if (how.startsWith("full")) {
  await fillDisk(how === "full" ? 1_000_000 : Number.POSITIVE_INFINITY);
}

/** As a disk does that has so many bytes left: it takes what it can, then nothing; an overdraft shows in the flush. */
async function fillDisk(left: number): Promise<void> {
  const handle = await open(file);
  const methods = Object.getPrototypeOf(handle);
  await handle.close();
  const { write } = methods;
  const fail = async () => {
    throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  };
  methods.write = function (bytes: Buffer, offset: number, length: number, position: number) {
    const taken = Math.min(length, Math.max(0, left));
    left -= taken;
    return taken === 0 ? fail() : write.call(this, bytes, offset, taken, position);
  };
  if (left === Number.POSITIVE_INFINITY) {
    methods.sync = fail;
    methods.datasync = fail;
  }
}

const client = createClient({ baseUrl: "http://gateway.invalid", apiKey: "sk-test-0123456789abcdef" });
try {
  const result = await downloadVideo(client, url, file, {
    overwrite: true,
    onProgress({ received }) {
      if (received >= Number(how)) {
        process.kill(process.pid, "SIGKILL");
      }
    },
  });
  console.log(JSON.stringify(result));
} catch (error) {
  const old = await readFile(file, "utf8").catch(() => undefined);
  console.log(JSON.stringify({ ...Object(error), message: `${error}`, old }));
}
