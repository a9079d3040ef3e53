import { find } from "./find.ts";
import type { Found } from "./search-index.ts";

/** Show the search button. Index and search code are loaded when they are first asked for. */
export function enableSearch(): void {
  const button = find("#search-open", HTMLButtonElement);
  const dialog = find("#search", HTMLDialogElement);
  const input = find("#search-input", HTMLInputElement);
  const open = () => {
    dialog.showModal();
    input.select();
  };
  button.hidden = false;
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const isShortcut = event.key === "/" || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (isShortcut && !dialog.open && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      open();
    }
  });
  input.addEventListener("input", () => void search(input, dialog));
  find("#search-close", HTMLButtonElement).addEventListener("click", () => dialog.close());
  find("#search-form", HTMLFormElement).addEventListener("submit", async (event) => {
    event.preventDefault();
    const words = input.value;
    // The results may be older than the words, and the reader may go on writing meanwhile.
    await search(input, dialog);
    if (words !== "" && words === input.value) {
      dialog.querySelector("a")?.click();
    }
  });
  dialog.addEventListener("keydown", (event) => moveFocus(event, dialog));
}

async function search(input: HTMLInputElement, dialog: HTMLDialogElement): Promise<void> {
  try {
    const { loadIndex } = await import("./search-index.ts");
    const index = await loadIndex(dialog.dataset.index ?? "");
    // Read late, so that of two searches under way both show the latest words.
    show(input.value.trim() === "" ? undefined : index.find(input.value), dialog);
  } catch {
    find("#search-count", HTMLElement).textContent = dialog.dataset.failed ?? "";
  }
}

function show(found: Found[] | undefined, dialog: HTMLDialogElement): void {
  const { none = "", some = "" } = dialog.dataset;
  const count = found?.length ? `${found.length} ${some}` : none;
  find("#search-count", HTMLElement).textContent = found ? count : "";
  find("#search-results", HTMLElement).replaceChildren(...(found ?? []).map(toItem));
  for (const link of dialog.querySelectorAll("a")) {
    link.addEventListener("click", () => dialog.close());
  }
}

function toItem({ url, page, heading, excerpt }: Found): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  for (const [kind, text] of [
    ["heading", heading],
    ["page", heading === page ? "" : page],
    ["excerpt", excerpt],
  ] as const) {
    const span = document.createElement("span");
    span.className = kind;
    span.textContent = text;
    link.append(span);
  }
  item.append(link);
  return item;
}

/** Arrow keys go from the words to the results and through them. */
function moveFocus(event: KeyboardEvent, dialog: HTMLDialogElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    const stops: Element[] = [...dialog.querySelectorAll("input, li a")];
    const index = document.activeElement ? stops.indexOf(document.activeElement) : 0;
    const stop = stops[Math.min(Math.max(index + step, 0), stops.length - 1)];
    if (stop instanceof HTMLElement) {
      stop.focus();
    }
    event.preventDefault();
  }
}
