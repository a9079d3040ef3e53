import { find } from "./find.ts";

/** Show the button that switches between light and dark, and remember the choice. */
export function enableTheme(onChange: (theme: "light" | "dark") => void = () => {}): void {
  const button = find("#theme", HTMLButtonElement);
  button.hidden = false;
  button.addEventListener("click", () => {
    const theme = currentTheme() === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // A browser may forbid that anything is kept; the choice then lasts as long as the page.
    }
    onChange(theme);
  });
}

/** What is shown now. */
export function currentTheme(): "light" | "dark" {
  const { theme } = document.documentElement.dataset;
  const isDark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  return isDark ? "dark" : "light";
}
