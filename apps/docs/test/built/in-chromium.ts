import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { executablePath, openBrowser } from "./open-browser.ts";
import { serveSite } from "./site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The operation that is waited for before the reference counts as drawn. */
export const OPERATION = "tag/videos/GET/v1/video/query";

/** A page of the site, what it complained of, and what it asked of others. */
export interface Opened {
  page: Page;
  complaints: string[];
  outside: string[];
}

/** Open a page of the site in a browser without a past. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Opened>;

/** Run tests in this machine's Chromium. Where there is none, they are skipped with a shout, and in CI that is a failure. */
export function inChromium(name: string, define: (open: Open, site: { url: string }) => void): void {
  if (!executablePath) {
    console.warn(`\n  NO CHROMIUM ON THE PATH: ${name} is NOT tested. Install Debian's package chromium.\n`);
  }

  test("there is a Chromium, in CI at least", () => {
    expect(executablePath !== undefined || !process.env.CI).toBe(true);
  });

  describe.runIf(executablePath)(`${name}, in Chromium`, { timeout: 60_000 }, () => {
    const site = { url: "", close() {} };
    let browser: Browser;

    beforeAll(async () => {
      const [opened, served] = await Promise.all([openBrowser(), serveSite()]);
      browser = opened;
      Object.assign(site, served);
    }, 60_000);

    afterAll(async () => {
      await browser.close();
      site.close();
    });

    define(async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const opened = listen(page, site);
      await page.goto(site.url + path);
      await isDrawn(page);
      return opened;
    }, site);
  });
}

function listen(page: Page, site: { url: string }): Opened {
  const opened: Opened = { page, complaints: [], outside: [] };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      opened.complaints.push(message.text());
    }
  });
  page.on("pageerror", ({ message }) => opened.complaints.push(message));
  page.context().on("request", (request) => {
    if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url())) {
      opened.outside.push(`${request.method()} ${request.url()}`);
    }
  });
  return opened;
}

/** Resolves when a page is drawn: the reference is when Scalar has put its operations there. */
export async function isDrawn(page: Page): Promise<void> {
  const isReference = page.url().includes("reference.html");
  await page
    .locator(isReference ? `[id$="${OPERATION}"]` : "h1")
    .first()
    .waitFor();
}

/** What axe finds serious or critical outside of some places, as rule and elements. */
export async function faultsOf(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  // As text of the debugger, which no policy of the page stops.
  await page.evaluate(AXE);
  const { violations }: AxeResults = await page.evaluate(
    `axe.run({ exclude: ${JSON.stringify(exclude)} }, { resultTypes: ["violations"] })`,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
}

/** How wide the page is, in pixels, whatever the screen is. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** How light the page's ground is, from 0 to 255. */
export function lightnessOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]));
}

/** Whether the top of an element is on the screen. */
export function isInView(page: Page, selector: string): Promise<boolean> {
  const element = page.locator(selector).first();
  return element.evaluate((node) => {
    const { top } = node.getBoundingClientRect();
    return top >= -10 && top < innerHeight;
  });
}
