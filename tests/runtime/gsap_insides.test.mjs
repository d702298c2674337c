import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import vm from "node:vm";
import { load } from "./load.mjs";

const npmGsap = readFileSync(new URL("../node_modules/gsap/dist/gsap.min.js", import.meta.url), "utf8");

/// A page with this text of GSAP in it: {gsap, insides}.
function page(text) {
  const window = {};
  const exports = {};
  vm.runInNewContext(text, { exports, module: {}, window, setTimeout, clearTimeout });
  window.gsap = exports.gsap;
  const muto = load(["film/adapters/gsap_insides.js", "film/adapters/gsap.js"], { window, muto: { gsapLedger: { recall: () => false } } });
  return { gsap: window.gsap, insides: muto.gsapInsides };
}

test("GSAP as it comes from npm is known, and nothing is left of having tried it", () => {
  const { gsap, insides } = page(npmGsap);
  const timeline = gsap.timeline({ paused: true });
  assert.equal(insides.areKnown([timeline]), true);
  assert.ok(gsap.globalTimeline.getChildren().every((child) => child === timeline));
});

test("what another GSAP has made is not known", () => {
  const { insides } = page(npmGsap);
  assert.equal(insides.areKnown([page(npmGsap).gsap.timeline({ paused: true })]), false);
  assert.equal(insides.areKnown([undefined]), false);
});

for (const name of ["_initted", "_startAt", "_tTime", "_gsap", "revert"])
  test(`a GSAP that calls ${name} otherwise is not known`, () => {
    const { gsap, insides } = page(npmGsap.replaceAll(name, `${name}Anew`));
    assert.equal(insides.areKnown([gsap.timeline({ paused: true })]), false);
  });

test("a page without GSAP has none that is known", () => {
  const muto = load(["film/adapters/gsap_insides.js"], { window: {} });
  assert.equal(muto.gsapInsides.areKnown([]), false);
});
