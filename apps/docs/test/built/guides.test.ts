import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { faultsOf, inChromium, isDrawn, isInView, lightnessOf, OPERATION, widthOf } from "./in-chromium.ts";
import { guideFiles } from "./read-dist.ts";

const hrefOf = (page: Page) => page.locator("#language").evaluate((link: HTMLAnchorElement) => link.href);

inChromium("the guides", (open) => {
  test.each(guideFiles)(
    "%s: no complaint, no outside request, no serious fault, fits 360 px",
    async (file) => {
      const { page, complaints, outside } = await open(file, { colorScheme: "light" });
      expect(await page.locator("html").getAttribute("lang")).toBe(file.startsWith("zh/") ? "zh-CN" : "en");
      expect(await faultsOf(page)).toEqual([]);
      await page.locator("#theme").click();
      expect(await faultsOf(page), "dark").toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await widthOf(page)).toBeLessThanOrEqual(360);
      expect(await page.locator(".menu summary").isVisible()).toBe(true);
      expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
    },
  );

  test("search finds queryVideo, by keyboard alone, and leads to it", async () => {
    const { page, complaints, outside } = await open("waiting.html");
    await page.keyboard.press("/");
    await page.keyboard.type("queryVideo");
    await expect
      .poll(() => page.locator("#search-results .heading").first().textContent())
      .toBe("queryVideo");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/reference.html#${OPERATION}`, { waitUntil: "commit" });
    await isDrawn(page);
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  });

  test("Enter in the search box leads to the first result, and Close closes it", async () => {
    const { page } = await open("index.html");
    await page.keyboard.press("/");
    await page.locator("#search-close").click();
    expect(await page.locator("#search").isVisible()).toBe(false);
    await page.keyboard.press("/");
    await page.keyboard.press("Enter");
    expect(await page.locator("#search").isVisible()).toBe(true);
    await page.keyboard.type("QuotaError");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/errors.html#QuotaError");
  });

  test("an index that could not be loaded is loaded by the next search", async () => {
    const { page } = await open("index.html");
    await page.route("**/search.json", (route) => route.abort(), { times: 1 });
    await page.keyboard.press("/");
    await page.keyboard.insertText("Quota");
    await page.getByText("could not be loaded").waitFor();
    await page.keyboard.insertText("Error");
    await page.locator("#search-results a").first().waitFor();
  });

  test("search finds Chinese words, says so when it finds nothing, and has no serious fault", async () => {
    const { page } = await open("zh/index.html");
    await page.locator("#search-open").click();
    await page.locator("#search-input").fill("额度用尽");
    expect(await page.locator("#search-results .heading").first().textContent()).toBe("QuotaError");
    expect(await faultsOf(page)).toEqual([]);
    await page.locator("#search-input").fill("蘑菇炖鹦鹉");
    await page.getByText("没有找到。").waitFor();
  });

  test("the switch of languages keeps the page, and the place on it", async () => {
    const { page } = await open("errors.html#QuotaError");
    await page.locator("#language").click();
    await page.waitForURL("**/zh/errors.html#QuotaError");
    await page.locator("#language").click();
    await page.waitForURL("**/folder/errors.html#QuotaError");
  });

  test("without an anchor in the address, the switch of languages goes to the topmost heading", async () => {
    const { page } = await open("errors.html");
    // The driver's own pointer would scroll the page.
    const point = () => page.locator("#language").dispatchEvent("pointerenter");
    await point();
    expect(new URL(await hrefOf(page)).hash).toBe("");
    await page.evaluate(() => document.getElementById("QuotaError")?.scrollIntoView({ behavior: "instant" }));
    await point();
    // A middle click opens what the link names.
    expect(await hrefOf(page)).toContain("/zh/errors.html#QuotaError");
    await page.evaluate(() => document.querySelector<HTMLElement>("#language")?.click());
    await page.waitForURL("**/zh/errors.html#QuotaError");
  });

  test("a deep link leads to its place", async () => {
    const { page } = await open("errors.html#QuotaError");
    await expect.poll(() => isInView(page, "#QuotaError")).toBe(true);
  });

  test("a page is dark where the system is, and the reader's choice stays", async () => {
    const { page } = await open("index.html", { colorScheme: "dark" });
    expect(await lightnessOf(page)).toBeLessThan(40);
    await page.locator("#theme").click();
    expect(await lightnessOf(page)).toBeGreaterThan(215);
    await page.reload();
    expect(await lightnessOf(page)).toBeGreaterThan(215);
  });

  test("where nothing can be kept or copied, a page works without", async () => {
    const { page, complaints } = await open("waiting.html");
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new Error("Storage is blocked.");
        },
      });
      Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined });
    });
    await page.reload();
    const before = await lightnessOf(page);
    await page.locator("#theme").click();
    expect(await lightnessOf(page)).not.toBe(before);
    await page.locator("#search-open").waitFor();
    expect(await page.locator(".copy").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("what was copied is told, and every stop of the keyboard has a name of its own", async () => {
    const { page } = await open("waiting.html", { permissions: ["clipboard-write"] });
    await page.locator(".copy").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#copied").textContent()).toBe("Copied");
    const names = await page
      .locator("main [tabindex]")
      .evaluateAll((stops) => stops.map((stop) => stop.getAttribute("aria-label")));
    expect(names).toContain("Table: Options");
    expect(names).toContain("Code: Create and wait");
    expect(names).not.toContain(null);
  });

  test("guides are read without scripts too", async () => {
    const { page } = await open("zh/life-of-a-task.html", { javaScriptEnabled: false });
    expect(await page.locator(".life text").first().textContent()).toBe("创建");
    expect(await page.locator("#search-open").isVisible()).toBe(false);
    expect(await page.locator(".side a").first().isVisible()).toBe(true);
  });
});
