// `pnpm start`: with arguments the command line itself, without a demonstration of it.
if (process.argv.length === 2) {
  process.argv.push("demo");
}
await import("../src/bin.ts");
