// Prints how many bytes of heap each of 100,000 tasks takes. Run with --expose-gc.
import { createSimulator } from "@vidtask/simulator";

const TASKS = 100_000;
const simulator = createSimulator();

/** Create so many tasks, each of which is asked for once. */
async function create(count: number): Promise<void> {
  const headers = { Authorization: "Bearer sk-test-0123456789abcdef" };
  for (let index = 0; index < count; index += 1) {
    const prompt = `A lighthouse in a storm, seen from the sea, number ${index}`;
    const body = JSON.stringify({
      model: "veo3.1-fast",
      prompt,
      images: [`https://images.example/${index}`],
    });
    const request = new Request("https://gateway.example/v1/video/create", { method: "POST", headers, body });
    await (await simulator.fetch(request)).text();
    const id = encodeURIComponent(simulator.tasks.at(-1)?.id ?? "");
    await simulator.fetch(new Request(`https://gateway.example/v1/video/query?id=${id}`, { headers }));
  }
}

/** The heap in use once nothing more can be freed. */
function heapUsed(): number {
  for (let time = 0; time < 5; time += 1) {
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

// Some tasks first: what is loaded and compiled is not theirs.
await create(100);
const before = heapUsed();
await create(TASKS);
console.log(Math.round((heapUsed() - before) / TASKS));
