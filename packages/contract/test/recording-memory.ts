// Prints how much the heap grows while recordings of 100 MB are checked; run with --expose-gc.
import { checkRecording } from "@vidtask/contract/recording";

const encoder = new TextEncoder();
const BODY = JSON.stringify({ id: "veo:1", status: "processing", video_url: null });

/** The heap after all that is not needed is gone. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

let most = 0;
const start = heap();
const har = { bytes: 0, entries: 0, exchanges: 0, ignored: 0, growth: 0 };

/** Every third entry is a picture of another site, of 100 kB. */
async function* harOf100Megabytes() {
  yield encoder.encode('{"log":{"version":"1.2","pages":[],"entries":[');
  while (har.bytes < 100_000_000) {
    const isOther = har.entries % 3 === 0;
    const url = isOther ? "https://cdn.example/a.png" : "https://gateway.example/v1/video/query?id=veo%3A1";
    const words = isOther ? "A".repeat(100_000) : BODY;
    const content = { size: words.length, text: words };
    const entry = {
      request: { method: "GET", url, headers: [] },
      response: { status: 200, headers: [], content },
    };
    const chunk = encoder.encode((har.entries === 0 ? "" : ",") + JSON.stringify(entry));
    har.bytes += chunk.length;
    har.entries += 1;
    yield chunk;
    if (har.entries % 200 === 0) {
      most = Math.max(most, heap() - start);
    }
  }
  yield encoder.encode("]}}");
}

async function* lineWithoutEnd() {
  yield encoder.encode(`${BODY}\n"`);
  const chunk = encoder.encode("A".repeat(1_000_000));
  for (let count = 0; count < 100; count += 1) {
    yield chunk;
    if (count % 10 === 0) {
      most = Math.max(most, heap() - start);
    }
  }
}

const ofHar = await checkRecording(harOf100Megabytes(), { name: "har" });
Object.assign(har, { exchanges: ofHar.exchanges, ignored: ofHar.ignored, growth: most });
most = 0;
const { exchanges, cases } = await checkRecording(lineWithoutEnd(), { name: "line" });
const rules = cases.flatMap(({ findings }) => findings.map(({ rule }) => rule));
console.log(JSON.stringify({ har, line: { exchanges, rules, growth: most } }));
