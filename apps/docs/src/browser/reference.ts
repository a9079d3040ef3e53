import { currentTheme, enableTheme } from "./enable-theme.ts";
import { find } from "./find.ts";
import { keepPlace } from "./keep-place.ts";

/** What Scalar's standalone build puts into the window. */
declare const Scalar: {
  createApiReference(selector: string, configuration: Record<string, unknown>): Reference;
};

interface Reference {
  updateConfiguration(configuration: Record<string, unknown>): void;
}

const {
  description = "",
  lang = "en",
  models = "",
  otherModels = "",
} = find("#reference", HTMLElement).dataset;

const configuration = {
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
};

const reference = Scalar.createApiReference("#reference", configuration);
enableTheme((theme) => reference.updateConfiguration({ ...configuration, forceDarkModeState: theme }));
// Scalar's anchors of schemas are in its language; those of operations are not.
keepPlace((hash) => decodeURI(hash).replace(`#${models}`, `#${otherModels}`));

/** Where "try it" may send to: the reader's gateway, or a simulator of this machine. */
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
