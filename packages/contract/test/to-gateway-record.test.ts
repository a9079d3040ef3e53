// A record of a checked gateway is one of those under openapi/gateways, with nothing of its tasks in it.
import schema from "@vidtask/openapi/gateways/gateway.schema.json" with { type: "json" };
import { dialectNames, faultNames } from "@vidtask/simulator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { type Report, toGatewayRecord } from "../src/index.ts";
import { check, checkSimulator, DONE, KEY, models, PROMPT, TASK } from "./helpers.ts";

const validate = new Ajv2020().compile(schema);

/** The record of a report, which has to be valid. */
function recordOf(report: Report, name?: string) {
  const record = toGatewayRecord(report, name);
  expect([validate(record), validate.errors]).toEqual([true, null]);
  return record;
}

/** One line for each part, so that a snapshot can be read. */
const toLines = (parts: readonly object[]) => parts.map((part) => JSON.stringify(part)).join("\n");

test.each(dialectNames)(
  "the record of the dialect %s is valid, and holds nothing of its tasks",
  async (dialect) => {
    const { report, simulator } = await checkSimulator({ dialect });
    const record = recordOf(report);
    const text = JSON.stringify(record);
    for (const secret of [KEY, PROMPT, ".mp4", "https://media", ...simulator.tasks.map(({ id }) => id)]) {
      expect(text).not.toContain(secret);
    }
    const family = { veo: "Veo", detail: "Detail", grok: "Grok", openai: "Openai", envelope: "Envelope" }[
      dialect
    ];
    const prefix = dialect === "envelope" ? "*" : `${/^[a-z]+/.exec(models[dialect])}*`;
    expect(record.channels).toMatchObject([{ models: [prefix], family }]);
    expect(record.routes).toEqual(["/v1/video/create", "/v1/video/query"]);
  },
);

test("the record of a Sora gateway", async () => {
  const { channels, errors, ...rest } = recordOf((await checkSimulator({ dialect: "detail" })).report);
  expect(toLines([rest, ...channels, ...(errors ?? [])])).toMatchInlineSnapshot(`
    "{"$schema":"./gateway.schema.json","name":"gateway.example","baseUrls":["https://gateway.example"],"routes":["/v1/video/create","/v1/video/query"],"evidence":[{"kind":"check","date":"2026-09-21","source":"vidtask check"}]}
    {"models":["sora*"],"family":"Detail","idField":"/id","timeUnit":{"/status_update_time":"ms"},"progress":["fraction","absent"],"statusWords":["pending","processing","completed"],"createIdField":"/id","urlField":"/video_url"}
    {"http":400,"shape":"task","code":"invalid_request","means":"bad-request","operationId":"queryVideo"}
    {"http":400,"shape":"task","code":"task_not_exist","means":"task-not-found","operationId":"queryVideo"}
    {"http":401,"shape":"relay","code":"invalid_api_key","means":"key","operationId":"queryVideo"}
    {"http":401,"shape":"relay","code":"new_api_error","means":"key","operationId":"queryVideo"}
    {"http":404,"shape":"relay","code":"invalid_request_error","means":"route","operationId":"createVideo"}
    {"http":404,"shape":"relay","code":"invalid_request_error","means":"route","operationId":"queryVideo"}"
  `);
});

test.each(faultNames)("the record of a gateway with the fault %s is valid", async (name) => {
  recordOf((await checkSimulator({ faults: [{ name, times: 4 }] })).report);
});

test.each<[string, unknown]>([
  ["an error with 200", { error: { message: "No", code: "odd" } }],
  ["an error of the relay with 200", { code: 503, message: "No" }],
  ["a success without a task", { code: "success", message: "", data: null }],
  ["a task of other types", { id: 7, status: 7, progress: {}, created_at: true, model: [] }],
  [
    "a task of odd words",
    { id: "任:1", model: "任", status: "任 务", progress: "half", created_at: "1e999" },
  ],
  ["a task of nothing", { status: "" }],
  ["no object", []],
])("the record of a gateway that answers %s to all is valid", async (_, body) => {
  for (const status of [200, 404, 500]) {
    recordOf(
      (await check(() => Response.json(body, { status }), { id: "a", paid: { model: "veo3" } })).report,
    );
  }
  recordOf((await check(() => new Response("<p>"), { id: "a" })).report);
});

test("a name that is given is the record's", async () => {
  const { report } = await check(() => Response.json(TASK));
  expect(recordOf(report)).toMatchObject({ name: "gateway.example", baseUrls: ["https://gateway.example"] });
  expect(recordOf(report, "My gateway")).toMatchObject({ name: "My gateway" });
  expect(recordOf({ ...report, subject: "recorded.har" })).toMatchObject({ name: "recorded.har" });
  expect(toGatewayRecord({ ...report, subject: "recorded.har" })).not.toHaveProperty("baseUrls");
});

test("what single answers show is brought together", async () => {
  const answers = [
    { ...TASK, status: "PENDING", progress: 0 },
    { ...TASK, status: "rendering", progress: 0.4 },
    { ...TASK, status: "Rendering", progress: "40%", created_at: "2026-09-21T14:13:20Z" },
    { ...TASK, progress: "40", created_at: 1_790_000_000_000 },
    { ...DONE, id: "veo3:1", url: undefined },
    { ...DONE, id: "1", model: "Sora-2", video_url: undefined, url: DONE.video_url },
    { ...DONE, id: "1" },
  ];
  const { report } = await check(() => Response.json(answers.shift() ?? {}));
  expect(toLines(recordOf(report).channels)).toMatchInlineSnapshot(`
    "{"models":["*"],"family":"Grok","idField":"/id","urlField":"/video_url","timeUnit":{"/status_update_time":"s"},"progress":["absent"],"statusWords":["completed"]}
    {"models":["grok*"],"family":"Grok","idField":"/id","timeUnit":{"/status_update_time":"s","/created_at":"ms"},"progress":["integer","fraction","percent-text","text"],"statusWords":["PENDING","processing"],"undocumentedWords":["rendering","Rendering"]}
    {"models":["sora*"],"createIdField":"/id","timeUnit":{"/status_update_time":"s"},"statusWords":["completed"]}
    {"models":["veo*"],"family":"Grok","idField":"/id","urlField":"/video_url","timeUnit":{"/status_update_time":"s"},"progress":["absent"],"statusWords":["completed"]}"
  `);
});

test("errors are one for each status and code, in their order", async () => {
  const relay = (code: string) => ({ error: { message: PROMPT, code } });
  const answers: [number, unknown][] = [
    [503, relay("model_not_found")],
    [401, relay("")],
    [401, relay("invalid_api_key")],
    [401, relay("")],
    [500, ""],
    [404, { error: "No" }],
    [429, { code: "insufficient_user_quota", message: "No", data: null }],
  ];
  const { report } = await check(
    () => {
      const [status, body] = answers.shift() ?? [502, "<p>"];
      return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
    },
    { id: "a" },
  );
  expect(toLines(recordOf(report).errors ?? [])).toMatchInlineSnapshot(`
    "{"http":401,"shape":"relay","means":"key","operationId":"queryVideo"}
    {"http":401,"shape":"relay","code":"invalid_api_key","means":"key","operationId":"queryVideo"}
    {"http":404,"shape":"json-other","means":"route","operationId":"createVideo"}
    {"http":429,"shape":"task","code":"insufficient_user_quota","means":"quota","operationId":"queryVideo"}
    {"http":500,"shape":"empty","means":"server","operationId":"queryVideo"}
    {"http":502,"shape":"html","means":"server","operationId":"queryVideo"}
    {"http":503,"shape":"relay","code":"model_not_found","means":"no-channel","operationId":"queryVideo"}"
  `);
});

test("an error that is answered with 200 is an error, and no channel", async () => {
  const { report } = await check(() => Response.json({ error: { message: "No", code: "model_not_found" } }));
  const error = { http: 200, shape: "relay", code: "model_not_found", means: "no-channel" };
  expect(recordOf(report)).toMatchObject({ channels: [], errors: [error, error] });
});
