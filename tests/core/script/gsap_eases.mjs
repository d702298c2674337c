// Writes GSAP's own numbers for eases: a line for each, "name<TAB>y0 y1 … y20".
import { createRequire } from "node:module";

const [, , modules, ...names] = process.argv;
const { gsap } = createRequire(`${modules}/`)("gsap");
for (const name of names) {
  const ease = gsap.parseEase(name);
  const values = Array.from({ length: 21 }, (_, i) => ease(i / 20));
  console.log(`${name}\t${values.join(" ")}`);
}
