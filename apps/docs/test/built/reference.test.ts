import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import type { Locator, Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { faultsOf, inChromium, isDrawn, isInView, lightnessOf, OPERATION, widthOf } from "./in-chromium.ts";

/** Faults inside Scalar, by axe's names. They are not ours to mend: the guides are the accessible path. */
const FAULTS_OF_SCALAR = ["button-name", "color-contrast"];
const CREATE = "tag/videos/POST/v1/video/create";

/** Resolves when Scalar has scrolled to an anchor, and says so in the address, which follows the scrolling. */
async function isThere(page: Page, anchor: string): Promise<void> {
  const place = async () => ({
    isInView: await isInView(page, `[id$="${anchor}"]`),
    hash: decodeURI(new URL(page.url()).hash),
  });
  await expect.poll(place, { timeout: 20_000 }).toEqual({ isInView: true, hash: `#${anchor}` });
}

/** Switch the language while the address names an anchor: in one go, since the address follows the scrolling. */
async function switchAt(page: Page, anchor: string): Promise<void> {
  await page.evaluate((hash) => {
    history.replaceState(null, "", hash);
    document.querySelector<HTMLElement>("#language")?.click();
  }, `#${anchor}`);
}

/** The parts of an element that stand out on the left or right of a screen, and are seen there. */
function overhangOf(element: Locator, width: number): Promise<string[]> {
  return element.evaluate((root, right) => {
    const parts = [...root.querySelectorAll("button, input, section, table, td, th, h2, pre, .cm-line")];
    return parts
      .filter((part) => {
        const box = part.getBoundingClientRect();
        return box.width > 1 && (box.left < 0 || box.right > right + 1);
      })
      .map((part) => part.outerHTML.slice(0, 100));
  }, width);
}

inChromium("the reference", (open, site) => {
  test.each(["reference.html", "zh/reference.html"])(
    "%s: no complaint, no outside request, no serious fault but Scalar's, fits 360 px",
    async (file) => {
      const { page, complaints, outside } = await open(file);
      await page.waitForLoadState("networkidle");
      expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
      expect(await faultsOf(page, ["#reference"])).toEqual([]);
      const rules = (await faultsOf(page)).map((fault) => fault.replace(/:.*/, ""));
      expect(rules.sort()).toEqual(FAULTS_OF_SCALAR);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await widthOf(page)).toBeLessThanOrEqual(360);
    },
  );

  test.each(["Control+k", "/"])("its own search, by %s, finds an operation, and asks nobody", async (key) => {
    const { page, complaints, outside } = await open("reference.html");
    await page.keyboard.press(key);
    await page.getByRole("dialog").getByRole("combobox").fill("query");
    await page.getByRole("dialog").getByText("Query a video task").first().waitFor();
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  });

  test("its samples are the project's, for the client, the command line and curl", async () => {
    const { page } = await open(`reference.html#${OPERATION}`);
    await page.locator(`[id$="${OPERATION}"]`).getByText("queryTask(client").first().waitFor();
    await page.getByRole("button", { name: "@vidtask/client" }).first().click();
    expect(await page.getByRole("option").allTextContents()).toEqual(["@vidtask/client", "vidtask", "curl"]);
  });

  test("the switch of languages keeps the operation", async () => {
    const { page } = await open("reference.html");
    await switchAt(page, OPERATION);
    await page.waitForURL(`**/zh/reference.html#${OPERATION}`, { waitUntil: "commit" });
    await isThere(page, OPERATION);
  });

  test("the switch of languages keeps the schema", async () => {
    const { page } = await open("zh/reference.html");
    await switchAt(page, "模型/VideoTask");
    await page.waitForURL("**/folder/reference.html#models/VideoTask", { waitUntil: "commit" });
    await isThere(page, "models/VideoTask");
  });

  test("a deep link leads to its place", async () => {
    const { page } = await open(`reference.html#${CREATE}`);
    await isThere(page, CREATE);
  });

  test.each(["", "zh/"])("try-it of %sreference.html shows a task of the simulator", async (folder) => {
    const simulator = await serve(createSimulator({ dialect: "grok" }));
    onTestFinished(simulator.close);
    const { page, complaints, outside } = await open(
      `${folder}reference.html?simulator=${simulator.url}#${CREATE}`,
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

  test("try-it fits a phone, before and after a call", async () => {
    const simulator = await serve(createSimulator());
    onTestFinished(simulator.close);
    const { page } = await open(`reference.html?simulator=${simulator.url}#${CREATE}`, {
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole("button", { name: /\(post \/v1\/video\/create\)/i }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByPlaceholder("Token").fill("sk-try");
    expect(await overhangOf(dialog, 360)).toEqual([]);
    await dialog.getByRole("button", { name: /^Send/ }).last().click();
    await dialog
      .getByText(/veo3\S*:\d+/)
      .first()
      .waitFor();
    expect(await overhangOf(dialog, 360)).toEqual([]);
  });

  test("a link can't name who else gets the reader's key", async () => {
    const { page } = await open("reference.html?simulator=https://evil.example:443");
    expect(await page.locator("#reference").textContent()).not.toContain("evil.example");
  });

  test("it is dark where the system is, and the reader's choice stays", async () => {
    const { page } = await open("reference.html", { colorScheme: "dark" });
    expect(await lightnessOf(page)).toBeLessThan(40);
    await page.locator("#theme").click();
    await expect.poll(() => lightnessOf(page)).toBeGreaterThan(215);
    await page.goto(`${site.url}zh/reference.html`);
    await isDrawn(page);
    expect(await lightnessOf(page)).toBeGreaterThan(215);
  });
});
