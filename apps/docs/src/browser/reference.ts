import { currentTheme, enableTheme } from "./enable-theme.ts";
import { find } from "./find.ts";
import { keepPlace } from "./keep-place.ts";

/** What Scalar's standalone build puts into the window. */
declare const Scalar: {
  createApiReference(selector: string, configuration: Record<string, unknown>): void;
};

const { dataset } = find("#reference", HTMLElement);
const { description, lang, models = "", otherModels = "" } = dataset;

Scalar.createApiReference("#reference", {
  url: description,
  servers: servers(),
  // Nothing leaves the site: no fonts, no telemetry, no agent, no proxy.
  withDefaultFonts: false,
  telemetry: false,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
  localization: { locale: lang },
  hideDarkModeToggle: true,
  hideClientButton: true,
  // The samples are our own: those that Scalar makes up know no errors and no waiting.
  hiddenClients: true,
  forceDarkModeState: currentTheme(),
  defaultOpenAllTags: true,
  documentDownloadType: "both",
});

// Scalar reads its configuration once; what its colours go by is a class of the page.
enableTheme((theme) => {
  document.body.classList.toggle("dark-mode", theme === "dark");
  document.body.classList.toggle("light-mode", theme === "light");
});

// The key that opens the search of the guides opens Scalar's own here.
document.addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
  const isWriting = target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]");
  if (key === "/" && !isWriting && !ctrlKey && !metaKey && !altKey) {
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }));
  }
});

// Its anchors of schemas are in its language; those of operations are not.
keepPlace((hash) => decodeURI(hash).replace(`#${models}`, `#${otherModels}`));

/** Where "try it" may send to: a simulator of this machine, or the reader's gateway. */
function servers(): Record<string, unknown>[] {
  const simulator = { url: simulatorUrl(), description: "vidtask simulate --port 4010" };
  const gateway = {
    url: "{origin}",
    description: "VIDTASK_BASE_URL",
    variables: { origin: { default: "https://gateway.example" } },
  };
  return [simulator, gateway];
}

/** A link may name another port of this machine, but never who else gets the reader's key. */
function simulatorUrl(): string {
  const named = new URLSearchParams(location.search).get("simulator") ?? "";
  return /^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(named) ? named : "http://127.0.0.1:4010";
}
