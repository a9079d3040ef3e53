import { createClient } from "@vidtask/client";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

// A key does not belong in a page: point this at a server of yours that adds it, or at `vidtask simulate`.
const { gateway = "http://127.0.0.1:4010", interval = "5000" } = Object.fromEntries(
  new URLSearchParams(location.search),
);
const client = createClient({ baseUrl: gateway, apiKey: "added-by-the-server" });
const root = document.getElementById("root");

if (root) {
  createRoot(root).render(
    <StrictMode>
      <App client={client} interval={Number(interval)} />
    </StrictMode>,
  );
}
