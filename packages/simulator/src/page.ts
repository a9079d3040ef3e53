import type { TaskView } from "./dialects/dialect.ts";
import { escapeHtml } from "./escape-html.ts";
import { script, style } from "./page-assets.ts";
import type { Reply } from "./reply.ts";
import type { SimulatedTask } from "./simulated-task.ts";

/** How many tasks are shown, the newest first. */
const SHOWN = 50;

/** How many characters of a prompt are shown. */
const PROMPT_SHOWN = 300;

/** The page at `/`: the newest tasks, which refreshes itself. */
export function renderPage(
  tasks: readonly SimulatedTask[],
  toView: (task: SimulatedTask) => TaskView,
): Reply {
  const nonce = crypto.randomUUID();
  const rows = tasks.slice(-SHOWN).reverse().map(toView).map(renderTask);
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>vidtask simulator</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header><h1>vidtask simulator</h1><p id="count">${countOf(tasks.length)}</p></header>
<main>${rows.join("\n") || EMPTY}</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`;
  return {
    status: 200,
    body: html,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; connect-src 'self'; media-src 'self'; img-src 'self'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-store",
    },
  };
}

const EMPTY = `<p class="empty" id="empty">No tasks yet. Create one with <code>POST /v1/video/create</code>.</p>`;

function countOf(count: number): string {
  return count > SHOWN
    ? `${count} tasks, the newest ${SHOWN} shown`
    : `${count} ${count === 1 ? "task" : "tasks"}`;
}

function renderTask({ task, status, phase, progress, isFinal, files, reason }: TaskView): string {
  const { id, input, number, queries, answered } = task;
  const prompt =
    input.prompt.length > PROMPT_SHOWN ? `${input.prompt.slice(0, PROMPT_SHOWN)}…` : input.prompt;
  const notes = [
    `${queries} ${queries === 1 ? "query" : "queries"}`,
    ...(answered ? [] : ["its creator got no answer"]),
    ...(reason ? [reason] : []),
  ];
  return `<article id="task-${number}" class="${isFinal ? phase : "running"}">
<div class="picture">${renderPicture(files, progress)}</div>
<div>
<p><span class="status">${escapeHtml(status)}</span> <progress max="100" value="${progress}"></progress> ${progress} %</p>
<h2>${escapeHtml(prompt)}</h2>
<p class="small">${escapeHtml(input.model)} · <code>${escapeHtml(id)}</code> · ${escapeHtml(notes.join(" · "))}</p>
</div>
</article>`;
}

function renderPicture(files: TaskView["files"], progress: number): string {
  return files
    ? `<video src="${escapeHtml(files.videoUrl)}" poster="${escapeHtml(files.thumbnailUrl)}" autoplay muted loop playsinline controls></video>`
    : `${progress} %`;
}
