import { renderReport } from "@vidtask/contract";
import { expect, test } from "vitest";
import { makeFullReport, makeReport } from "./make-report.ts";

test("the text for a gateway that breaks the contract, on a wide terminal", async () => {
  expect(renderReport(await makeFullReport(), "text", { columns: 120 })).toMatchInlineSnapshot(`
    "https://gateway.example
    13 answers in 9 cases, 2026-01-02 03:04 UTC

    ✓ A query without a key is refused  120 ms
    ✓ A query with a wrong key is refused  120 ms
    ✓ A query without an id is refused  120 ms
    ✓ A query for an unknown id says so  120 ms
    ✓ A query needs no headers but the key  120 ms
    ✓ A create with GET is refused  120 ms
    ✓ A query with POST is refused  120 ms
    ✓ A create is answered with an id  120 ms
      accepted  field-alias                /task_id             expected /id, got /task_id
    ✗ The created task can be followed to its end  5 answers, 600 ms
      error     body-not-json              body                 expected a JSON object, got HTML ×2
      warning   field-undocumented         /data/submit_time    expected absent, got integer ×3
      warning   field-undocumented         /data/finish_time    expected absent, got integer ×3
      warning   content-type-undocumented  header Content-Type  expected application/json, got text/html ×2
      info      number-as-text             /data/progress       expected number, got string ×3
      accepted  field-alias                /data/task_id        expected /id, got /data/task_id ×3
      accepted  field-alias                /data/result_url     expected /video_url, got /data/result_url

    What it means
      body-not-json              A 2xx is not a JSON object. No client can read a task from it.
      field-undocumented         A field is not documented. Clients do not read it.
      content-type-undocumented  The media type is not documented. Strict clients refuse it.
      number-as-text             A number comes as text. Typed code has to parse it.

    What came, and what a client makes of it
      E2 TaskError   3 answers  The code says what happened, whatever the HTTP status is.
      E1 RelayError  4 answers  The code and the type say what happened; the text is for people.
      F5 Envelope    4 answers  The task is read from \`data\`, its id from \`task_id\`, its video from \`url\`, \`result_url\` or
                                \`artifact_url\`.

    ✗ https://gateway.example breaks the contract: 1 error, 3 warnings, 1 info, 3 accepted.
    "
  `);
});

test("the text for the same gateway in 80 columns", async () => {
  expect(renderReport(await makeFullReport(), "text")).toMatchInlineSnapshot(`
    "https://gateway.example
    13 answers in 9 cases, 2026-01-02 03:04 UTC

    ✓ A query without a key is refused  120 ms
    ✓ A query with a wrong key is refused  120 ms
    ✓ A query without an id is refused  120 ms
    ✓ A query for an unknown id says so  120 ms
    ✓ A query needs no headers but the key  120 ms
    ✓ A create with GET is refused  120 ms
    ✓ A query with POST is refused  120 ms
    ✓ A create is answered with an id  120 ms
      accepted  field-alias                /task_id
                expected /id, got /task_id
    ✗ The created task can be followed to its end  5 answers, 600 ms
      error     body-not-json              body ×2
                expected a JSON object, got HTML
      warning   field-undocumented         /data/submit_time ×3
                expected absent, got integer
      warning   field-undocumented         /data/finish_time ×3
                expected absent, got integer
      warning   content-type-undocumented  header Content-Type ×2
                expected application/json, got text/html
      info      number-as-text             /data/progress ×3
                expected number, got string
      accepted  field-alias                /data/task_id ×3
                expected /id, got /data/task_id
      accepted  field-alias                /data/result_url
                expected /video_url, got /data/result_url

    What it means
      body-not-json              A 2xx is not a JSON object. No client can read a
                                 task from it.
      field-undocumented         A field is not documented. Clients do not read it.
      content-type-undocumented  The media type is not documented. Strict clients
                                 refuse it.
      number-as-text             A number comes as text. Typed code has to parse it.

    What came, and what a client makes of it
      E2 TaskError   3 answers  The code says what happened, whatever the HTTP
                                status is.
      E1 RelayError  4 answers  The code and the type say what happened; the text is
                                for people.
      F5 Envelope    4 answers  The task is read from \`data\`, its id from \`task_id\`,
                                its video from \`url\`, \`result_url\` or
                                \`artifact_url\`.

    ✗ https://gateway.example breaks the contract: 1 error, 3 warnings, 1 info, 3 accepted.
    "
  `);
});

test("the text for a gateway that keeps the contract", async () => {
  expect(renderReport(await makeReport({ dialect: "grok" }), "text")).toMatchInlineSnapshot(`
    "https://gateway.example
    13 answers in 9 cases, 2026-01-02 03:04 UTC

    ✓ A query without a key is refused  120 ms
    ✓ A query with a wrong key is refused  120 ms
    ✓ A query without an id is refused  120 ms
    ✓ A query for an unknown id says so  120 ms
    ✓ A query needs no headers but the key  120 ms
    ✓ A create with GET is refused  120 ms
    ✓ A query with POST is refused  120 ms
    ✓ A create is answered with an id  120 ms
    ✓ The created task can be followed to its end  5 answers, 600 ms

    What came, and what a client makes of it
      E2 TaskError   3 answers  The code says what happened, whatever the HTTP
                                status is.
      E1 RelayError  4 answers  The code and the type say what happened; the text is
                                for people.
      F3 Grok        6 answers  Times are seconds; neither progress nor a URL is
                                expected before the end.

    ✓ https://gateway.example keeps the contract: 0 errors, 0 warnings, 0 infos.
    "
  `);
});

test("the text for a recording that holds nothing of this API says so", async () => {
  const report = await makeReport({});
  const empty = { ...report, subject: "traffic.har", exchanges: 0, ignored: 7, families: [], cases: [] };
  expect(renderReport(empty, "text")).toMatchInlineSnapshot(`
    "traffic.har
    0 answers in 0 cases, 7 exchanges ignored, 2026-01-02 03:04 UTC

    ! traffic.har has no answer to check: 0 errors, 0 warnings, 0 infos.
    "
  `);
});
