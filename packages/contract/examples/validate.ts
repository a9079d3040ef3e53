import { validate } from "@vidtask/contract";

const body = { id: "grok:1", status: "rendering", video_url: null };
for (const { severity, rule, place, actual } of validate({ operationId: "queryVideo", status: 200, body })) {
  console.log(severity, rule, place, actual); // warning status-word-undocumented /status rendering
}
