// Downloads a video from a URL to a file, and prints what came of it as JSON. Run as a child. The third argument is a
// number of bytes, at which the process kills itself, or `nobody`, whose rights it takes on.
import { readFile } from "node:fs/promises";
import { createClient } from "@vidtask/client";
import { downloadVideo } from "@vidtask/client/download";

const [, , url = "", file = "", how = "Infinity"] = process.argv;
if (how === "nobody" && process.getuid?.() === 0) {
  process.setuid?.(65_534);
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
