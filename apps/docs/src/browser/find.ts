/** The element that a script is for; the page's layout has it. */
export function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) {
    throw new Error(`The page has no ${selector}.`);
  }
  return element;
}
