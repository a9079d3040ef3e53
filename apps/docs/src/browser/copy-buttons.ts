/** Give every block of code a button that copies it. */
export function addCopyButtons(): void {
  const { copy = "", copied = "" } = document.body.dataset;
  for (const block of document.querySelectorAll(".code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.querySelector("code")?.textContent ?? "");
      button.textContent = copied;
      button.addEventListener("blur", () => (button.textContent = copy), { once: true });
    });
    block.append(button);
  }
}
