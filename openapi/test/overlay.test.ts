import { expect, test } from "vitest";
import { listOperations } from "../scripts/list-operations.ts";
import { englishTexts, overlayStamps, readOverlay } from "../scripts/overlay-stamps.ts";

const HAN = /\p{Script=Han}/u;
const english = englishTexts();
const overlay = readOverlay();

test("every title, summary and description of the spec has a Chinese twin", () => {
  const missing = [...english.keys()].filter((pointer) => !HAN.test(String(overlay.texts.get(pointer))));
  expect(missing).toEqual([]);
});

test("the overlay changes nothing but titles, summaries and descriptions that the spec has", () => {
  expect([...overlay.texts.keys()].filter((pointer) => !english.has(pointer))).toEqual([]);
});

test("every twin was written for the English that stands in the spec now", () => {
  const stamps = overlayStamps(english);
  const pointers = new Set([...stamps.keys(), ...Object.keys(overlay.stamps)]);
  const stale = [...pointers].filter((pointer) => overlay.stamps[pointer] !== stamps.get(pointer));
  expect(stale, "translate these again, then run `node openapi/scripts/overlay-stamps.ts`").toEqual([]);
});

test("names and data that look like documentation are not taken for it", () => {
  const schema = {
    description: "A book.",
    properties: {
      title: { description: "Its title.", examples: [{ title: "Emma" }] },
      default: { title: "Its default", default: { summary: "none" } },
    },
    example: { description: "A novel." },
    "x-note": { summary: "Internal." },
  };
  expect([...englishTexts({ components: { schemas: { summary: schema } } }).keys()]).toEqual([
    "/components/schemas/summary/description",
    "/components/schemas/summary/properties/title/description",
    "/components/schemas/summary/properties/default/title",
  ]);
});

test("an action that removes, or adds to a list, counts as a change at its target", () => {
  const actions = [
    { target: "$.paths['/v1/video/query'].get", remove: true },
    { target: "$", update: { tags: [{ description: "视频" }], info: { title: "标题" } } },
  ];
  expect([...readOverlay({ actions }).texts.keys()]).toEqual([
    "/paths/~1v1~1video~1query/get",
    "/tags",
    "/info/title",
  ]);
});

test("the spec is read in Chinese with the overlay's texts, and nothing else changes", () => {
  const read = (language: "en" | "zh") =>
    listOperations(language).map(({ summary, description, ...rest }) => ({
      texts: [summary, description].map((text) => HAN.test(text)),
      names: [rest.id, rest.path, rest.command, Object.keys(rest.body?.schema.properties ?? {})],
    }));
  expect(read("zh").flatMap(({ texts }) => texts)).not.toContain(false);
  expect(read("en").flatMap(({ texts }) => texts)).not.toContain(true);
  expect(read("zh").map(({ names }) => names)).toEqual(read("en").map(({ names }) => names));
});
