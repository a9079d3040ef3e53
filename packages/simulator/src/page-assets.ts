/** The page's style. Colours follow the browser's light or dark theme. */
export const style = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --good: #2a9d8f; --bad: #d1495b; --busy: #e09f3e; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; font: 16px/1.5 system-ui, sans-serif; }
header { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; }
h1 { font-size: 1.25rem; margin: 0; }
h2 { font-size: 1rem; font-weight: 600; margin: .5rem 0; overflow-wrap: anywhere; }
p { margin: 0; }
article { display: flex; flex-wrap: wrap; gap: 1rem; padding: 1rem; margin: 1rem 0; border: 1px solid var(--line); border-radius: .75rem; }
article > div:last-child { flex: 1 1 18rem; min-width: 0; }
.picture { width: 16rem; max-width: 100%; aspect-ratio: 16 / 9; display: grid; place-items: center; background: var(--soft); border-radius: .5rem; overflow: hidden; color: GrayText; }
video { width: 100%; height: 100%; object-fit: cover; display: block; }
.status { padding: .1rem .6rem; border-radius: 1rem; color: #fff; background: var(--busy); font-size: .85rem; }
.completed .status { background: var(--good); }
.failed .status, .cancelled .status, .error .status { background: var(--bad); }
.small { font-size: .85rem; color: GrayText; overflow-wrap: anywhere; }
.empty { padding: 4rem 0; text-align: center; color: GrayText; }
progress { vertical-align: middle; width: 8rem; accent-color: var(--good); }
`;

/** What refreshes the page: it replaces only the tasks that have changed, so that the other videos go on playing. */
export const script = `
const main = document.querySelector("main");
const count = document.querySelector("#count");
async function refresh() {
  try {
    const html = await (await fetch("/")).text();
    // Without its head: the nonce of its style is another one.
    const next = new DOMParser().parseFromString(html.slice(html.indexOf("<body>")), "text/html");
    count.textContent = next.querySelector("#count").textContent;
    const rows = [...next.querySelector("main").children];
    for (const old of [...main.children]) {
      if (!rows.some((row) => row.id === old.id)) old.remove();
    }
    rows.forEach((row, index) => {
      const old = row.id && document.getElementById(row.id);
      if (old && old.outerHTML !== row.outerHTML) old.replaceWith(row);
      else if (!old) main.insertBefore(row, main.children[index] ?? null);
    });
  } catch {
    count.textContent = "The simulator does not answer";
  }
  setTimeout(refresh, 1000);
}
setTimeout(refresh, 1000);
`;
