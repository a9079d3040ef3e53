// The built site in this machine's Chromium.
import { createRequire } from "node:module";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { executablePath, openBrowser } from "./open-browser.ts";
import { guideFiles, htmlFiles } from "./read-dist.ts";
import { serveSite } from "./site.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const OPERATION = "tag/videos/GET/v1/video/query";
/** Faults inside Scalar, which are not ours to mend: the guides are the accessible path. */
const FAULTS_OF_SCALAR: string[] = [];

if (!executablePath) {
  console.warn(
    "\n  NO CHROMIUM ON THE PATH: the site is NOT tested in a browser. Install Debian's `chromium`.\n",
  );
}

test.runIf(process.env.CI)("CI has a Chromium", () => {
  expect(executablePath).toBeDefined();
});

describe.runIf(executablePath)("in Chromium", { timeout: 60_000 }, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveSite()]);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    site.close();
  });

  /** Open a page, and note what it complains of and what it asks of others. */
  async function open(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    const outside: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) {
        complaints.push(message.text());
      }
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("response", (reply) => {
      if (reply.status() >= 400 && reply.url().startsWith(site.url)) {
        complaints.push(`${reply.status()} ${reply.url()}`);
      }
    });
    context.on("request", (request) => {
      if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url())) {
        outside.push(`${request.method()} ${request.url()}`);
      }
    });
    await page.goto(site.url + path);
    await isThere(page);
    return { page, complaints, outside };
  }

  /** The reference is there when Scalar has drawn its operations. */
  async function isThere(page: Page): Promise<void> {
    const isReference = /reference\.html/.test(page.url());
    await page.waitForLoadState("networkidle");
    await page
      .locator(isReference ? `[id$="${OPERATION}"]` : "h1")
      .first()
      .waitFor();
  }

  /** Faults that axe finds serious or critical, by rule. */
  async function faultsOf(page: Page, exclude: string[] = []): Promise<string[]> {
    // As text of the debugger, which no policy of the page stops.
    await page.evaluate(await import("node:fs").then(({ readFileSync }) => readFileSync(AXE, "utf8")));
    const { violations }: AxeResults = await page.evaluate(
      `axe.run({ exclude: ${JSON.stringify(exclude)} }, { resultTypes: ["violations"] })`,
    );
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
  }

  test.each(htmlFiles)("%s loads with no complaint and no outside request", async (file) => {
    const { page, complaints, outside } = await open(file);
    expect(await page.locator("html").getAttribute("lang")).toBe(file.startsWith("zh/") ? "zh-CN" : "en");
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  });

  test("search finds queryVideo, by keyboard alone, and leads to it", async () => {
    const { page, complaints, outside } = await open("waiting.html");
    await page.keyboard.press("/");
    await page.keyboard.type("queryVideo");
    await page.locator("#search-results a").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/reference.html#${OPERATION}`);
    await isThere(page);
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  });

  test("search finds Chinese words, and says so when it finds nothing", async () => {
    const { page } = await open("zh/index.html");
    await page.locator("#search-open").click();
    await page.locator("#search-input").fill("额度用尽");
    expect(await page.locator("#search-results .heading").first().textContent()).toBe("QuotaError");
    await page.locator("#search-input").fill("没有这样的内容");
    await page.getByText("没有找到。").waitFor();
  });

  test("the switch keeps the page, and the place on it", async () => {
    const { page } = await open("errors.html#QuotaError");
    await page.locator("#language").click();
    await page.waitForURL("**/zh/errors.html#QuotaError");
    await page.locator("#language").click();
    await page.waitForURL("**/folder/errors.html#QuotaError");
  });

  test("the switch keeps the operation and the schema of the reference", async () => {
    const { page } = await open(`reference.html#${OPERATION}`);
    await page.locator("#language").click();
    await page.waitForURL(`**/zh/reference.html#${OPERATION}`);
    await isThere(page);
    await page.goto(`${site.url}zh/reference.html#${encodeURI("模型/VideoTask")}`);
    await page.reload();
    await isThere(page);
    await page.locator("#language").click();
    await page.waitForURL("**/folder/reference.html#models/VideoTask");
  });

  test("deep links lead to their place", async () => {
    const { page } = await open("errors.html#QuotaError");
    await expect.poll(() => isInView(page, "#QuotaError")).toBe(true);
    const reference = await open("reference.html#tag/videos/POST/v1/video/create");
    await expect.poll(() => isInView(reference.page, '[id$="POST/v1/video/create"]')).toBe(true);
  });

  test.each(["", "zh/"])("try-it of %sreference.html shows a task of the simulator", async (folder) => {
    const simulator = await serve(createSimulator({ dialect: "grok" }));
    onTestFinished(simulator.close);
    const anchor = "tag/videos/POST/v1/video/create";
    const { page, complaints, outside } = await open(
      `${folder}reference.html?simulator=${simulator.url}#${anchor}`,
    );
    await page.getByRole("button", { name: /\(post \/v1\/video\/create\)/i }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByPlaceholder(/^(Token|令牌)$/).fill("sk-try");
    expect(outside).toEqual([]);
    await dialog
      .getByRole("button", { name: /^(Send|发送)/ })
      .last()
      .click();
    await dialog
      .getByText(/grok:[0-9a-f-]{36}/)
      .first()
      .waitFor();
    expect(outside).toEqual([`POST ${simulator.url}/v1/video/create`]);
    expect(complaints).toEqual([]);
  });

  test("a link can't name who else gets the reader's key", async () => {
    const { page } = await open("reference.html?simulator=https://evil.example:443");
    expect(await page.locator("#reference").textContent()).not.toContain("evil.example");
  });

  test.each(["index.html", "reference.html"])(
    "%s is dark where the system is, and the choice stays",
    async (file) => {
      const { page } = await open(file, { colorScheme: "dark" });
      const lightness = () =>
        page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]));
      expect(await lightness()).toBeLessThan(40);
      await page.locator("#theme").click();
      await expect.poll(lightness).toBeGreaterThan(215);
      await page.reload();
      await isThere(page);
      expect(await lightness()).toBeGreaterThan(215);
    },
  );

  test.each(htmlFiles)("%s fits a screen of 360 px", async (file) => {
    const { page } = await open(file, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test.each(guideFiles)("axe finds no serious fault in %s, light or dark", async (file) => {
    const { page } = await open(file);
    expect(await faultsOf(page)).toEqual([]);
    await page.locator("#theme").click();
    expect(await faultsOf(page)).toEqual([]);
  });

  test("axe finds no serious fault in the search", async () => {
    const { page } = await open("index.html");
    await page.locator("#search-open").click();
    await page.locator("#search-input").fill("wait");
    await page.locator("#search-results a").first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test.each(["reference.html", "zh/reference.html"])(
    "axe finds in %s only the faults of Scalar",
    async (file) => {
      const { page } = await open(file);
      expect(await faultsOf(page, ["#reference"])).toEqual([]);
      const rules = (await faultsOf(page)).map((fault) => fault.replace(/:.*/, ""));
      expect(rules.sort()).toEqual(FAULTS_OF_SCALAR);
    },
  );

  test("guides are read without scripts too", async () => {
    const { page } = await open("zh/life-of-a-task.html", { javaScriptEnabled: false });
    expect(await page.locator(".life text").first().textContent()).toBe("创建");
    expect(await page.locator("#search-open").isVisible()).toBe(false);
    expect(await page.locator(".side a").first().isVisible()).toBe(true);
  });
});

/** Whether the top of an element is on the screen. */
function isInView(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top >= -10 && top < innerHeight;
    });
}
