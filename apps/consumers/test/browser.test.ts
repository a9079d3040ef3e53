import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { install } from "../src/consumer.ts";
import { tool } from "../src/tools.ts";

const flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };

/** Serve the files of a folder on a free port of 127.0.0.1. */
async function serveFiles(folder: string): Promise<string> {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://any.example");
    const file = join(folder, pathname === "/" ? "index.html" : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address?.port}`;
}

test("a page that Vite builds creates a video, shows how it goes, plays it, and stops asking when it is left", async () => {
  const consumer = await install("react-hook");
  const npm = tool("npm/bin/npm-cli.js");
  await consumer.run(process.execPath, npm, "run", "typecheck");
  await consumer.run(process.execPath, npm, "run", "build");
  const simulator = createSimulator();
  const gateway = await serve(simulator);
  const page = await openPage(await serveFiles(join(consumer.folder, "dist")), gateway.url);
  onTestFinished(() => gateway.close());

  await page.fill("input", "A lighthouse in a storm");
  await page.click("text=Create");
  await page.waitForSelector("output:text('running')");
  simulator.advance(600_000);
  await page.waitForSelector("output:text('succeeded')");
  await page.waitForFunction(() => (document.querySelector("video")?.readyState ?? 0) >= 1);
  expect(simulator.requests.create).toBe(1);

  await page.fill("input", "A lighthouse that is stuck");
  await page.click("text=Create");
  await page.waitForSelector("output:text('running')");
  await page.click("text=Leave");
  await page.waitForSelector("output:text-is('')", { state: "attached" });
  const { query } = simulator.requests;
  // A minute of the page's own clock.
  await page.clock.runFor(60_000);
  expect(simulator.requests.query).toBe(query);
});

/** The page in a browser that is closed after the test; what the page reports as an error fails it. */
async function openPage(site: string, gateway: string) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  onTestFinished(() => expect(errors).toEqual([]));
  await page.clock.install();
  await page.goto(`${site}/?gateway=${gateway}&interval=50`);
  return page;
}

/** Chromium's program in the PATH, under one of its names. */
function findChromium(): string {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const files = (process.env.PATH ?? "")
    .split(":")
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const file = files.find((path) => existsSync(path));
  if (file === undefined) {
    throw new Error(`One of ${names.join(", ")} has to be in the PATH.`);
  }
  return file;
}
