/** What the site uses of the server that comes with Eleventy, without types. */
declare module "@11ty/eleventy-dev-server" {
  interface DevServer {
    /** A port that is taken makes it take the next one. */
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    /** Load the open pages anew. */
    reload(): void;
  }
  const server: {
    getServer(name: string, folder: string, options: { messageOnStart: () => false }): DevServer;
  };
  export default server;
}

/** What the site uses of the watcher that comes with Eleventy, without types too. */
declare module "@11ty/chokidar-with-glob-support" {
  interface Watcher {
    on(event: "ready", run: () => void): void;
    on(event: "all", run: (event: string, path: string) => void): void;
  }
  const chokidar: { watch(paths: readonly string[], options: { ignoreInitial: boolean }): Watcher };
  export default chokidar;
}
