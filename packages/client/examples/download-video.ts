import { createClient } from "@vidtask/client";
import { downloadVideo } from "@vidtask/client/download";

const { VIDTASK_BASE_URL = "", VIDTASK_API_KEY = "" } = process.env;
const client = createClient({ baseUrl: VIDTASK_BASE_URL, apiKey: VIDTASK_API_KEY });
const [id = "", file = "video.mp4"] = process.argv.slice(2);

const result = await downloadVideo(client, id, file);
console.log(result.skipped ? "It was there already." : `${result.bytes} bytes, SHA-256 ${result.sha256}`);
