// Runs before the first paint, as a classic script, and so imports nothing: the reader's choice, else what the system prefers.
try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "dark" || chosen === "light") {
    document.documentElement.dataset.theme = chosen;
  }
} catch {
  // A browser may forbid that anything is kept; then there is no choice.
}
