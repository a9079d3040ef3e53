// Puts the compiled validators beside the compiled sources: tsc copies neither JavaScript nor its declarations.
import { copyFileSync } from "node:fs";

for (const name of ["validators.js", "validators.d.ts"]) {
  copyFileSync(
    new URL(`../src/generated/${name}`, import.meta.url),
    new URL(`../dist/generated/${name}`, import.meta.url),
  );
}
