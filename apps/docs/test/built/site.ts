import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** The built site. */
export const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
};

/** Serve the site as any server does, from a folder that is not its root. */
export async function serveSite() {
  const base = "/some/folder/";
  const server = createServer(async ({ url = "" }: IncomingMessage, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const name = pathname.startsWith(base)
      ? pathname.slice(base.length).replace(/(^|\/)$/, "$1index.html")
      : "-";
    const body = await readFile(join(DIST, normalize(name))).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "Content-Type": TYPES[extname(name)] ?? "text/plain" });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}
