// Puts the compiled validators beside the compiled sources: tsc copies neither JavaScript nor its declarations.
import { copyFileSync } from "node:fs";

const names = ["validators", "request-validators"].flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
for (const name of names) {
  copyFileSync(
    new URL(`../src/generated/${name}`, import.meta.url),
    new URL(`../dist/generated/${name}`, import.meta.url),
  );
}
