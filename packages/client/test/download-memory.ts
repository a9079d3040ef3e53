// Prints by how many bytes the process grew while it downloaded a video from a URL to a file. Run as a child.
import { createClient } from "@vidtask/client";
import { downloadVideo } from "@vidtask/client/download";

const [, , url = "", file = ""] = process.argv;
const client = createClient({ baseUrl: "http://gateway.invalid", apiKey: "sk-test-0123456789abcdef" });

// A small one first: what is loaded and compiled is not the video's.
await downloadVideo(client, `${url}/small`, file);
const before = process.memoryUsage.rss();
let most = before;
await downloadVideo(client, `${url}/large`, file, {
  overwrite: true,
  onProgress() {
    most = Math.max(most, process.memoryUsage.rss());
  },
});
console.log(most - before);
