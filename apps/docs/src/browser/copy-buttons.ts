import { find } from "./find.ts";

/** Give every block of code a button that copies it, where the browser lets pages copy: over plain http it does not. */
export function addCopyButtons(): void {
  const { copy = "", copied = "" } = document.body.dataset;
  const { clipboard }: Partial<Navigator> = navigator;
  if (!clipboard) {
    return;
  }
  const status = find("#copied", HTMLElement);
  for (const block of document.querySelectorAll(".code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.addEventListener("click", async () => {
      await clipboard.writeText(block.querySelector("code")?.textContent ?? "");
      button.textContent = copied;
      status.textContent = copied;
      const reset = () => {
        button.textContent = copy;
        status.textContent = "";
      };
      button.addEventListener("blur", reset, { once: true });
    });
    block.append(button);
  }
}
