import { startMock } from "@vidtask/openapi/mock";

const mock = await startMock();
const headers = { Authorization: "Bearer sk-any", Prefer: "code=200, example=completed" };
const response = await fetch(`${mock.url}/v1/video/query?id=veo3.1-fast:1`, { headers });
console.log(response.status, await response.json());
await mock.close();
