import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import vm from "node:vm";
import { load } from "./load.mjs";

const npmGsap = readFileSync(new URL("../node_modules/gsap/dist/gsap.min.js", import.meta.url), "utf8");

/// What a page shows, as far as the ledger asks.
class HTMLElement {
  isConnected = true;
  x = 0;
  getAnimations = () => [];
  hasAttribute = () => false;
  style = { length: 1 };
}

/// A page with GSAP and `count` scripts that ran in their turn, and what makes one of them run: {gsap, ledger, scripts, run}.
function page(count = 1, timelines = []) {
  const window = {};
  const exports = {};
  vm.runInNewContext(npmGsap, { exports, module: {}, window, setTimeout, clearTimeout });
  window.gsap = exports.gsap;
  const document = { currentScript: null };
  const follows = 4;
  const scripts = Array.from({ length: count }, (_, i) => ({ i, isConnected: true, closest: () => null, compareDocumentPosition: (other) => (other.i > i ? follows : 0) }));
  const stubs = { isCapture: true, root: { element: {} }, authoredStyle: { longhands: () => new Map() }, timelines: { registered: () => timelines.map((timeline) => ["", timeline(window.gsap)]) } };
  document.documentElement = { style: {} };
  const getComputedStyle = () => ({ animationName: "none", display: "block" });
  const globals = { window, document, HTMLElement, getComputedStyle, Node: { DOCUMENT_POSITION_FOLLOWING: follows }, muto: stubs };
  const { gsapLedger: ledger } = load(["film/adapters/gsap_tweens.js", "film/adapters/gsap_insides.js", "film/adapters/gsap.js", "film/adapters/gsap_values.js", "film/adapters/gsap_ledger.js"], globals);
  ledger.wrap(window.gsap);
  const run = (script, action) => {
    document.currentScript = script;
    action(window.gsap);
    document.currentScript = null;
  };
  return { gsap: window.gsap, ledger, scripts, run };
}

test("defaults are what they were before a script runs again", () => {
  const { gsap, ledger, scripts: [script], run } = page();
  run(script, () => gsap.defaults({ duration: 3 }));
  assert.equal(gsap.defaults().duration, 3);
  let found;
  assert.equal(ledger.replay(script, () => ((found = gsap.defaults().duration), true)), undefined);
  assert.equal(found, 0.5);
  assert.equal(gsap.defaults().duration, 0.5);
  assert.equal(ledger.has(script), false);
});

test("an ease is gone, or the one it was, before a script runs again", () => {
  const { gsap, ledger, scripts: [script], run } = page();
  const sine = gsap.parseEase("sine");
  run(script, () => ["steep", "sine"].forEach((name) => gsap.registerEase(name, (p) => p * p)));
  assert.equal(gsap.parseEase("steep")(0.5), 0.25);
  assert.equal(ledger.replay(script, () => true), undefined);
  assert.equal(gsap.parseEase("steep"), undefined);
  assert.equal(gsap.parseEase("sine"), sine);
});

test("a run that is recorded is taken back by the next", () => {
  const { gsap, ledger, scripts: [script], run } = page();
  run(script, () => gsap.defaults({ duration: 3 }));
  assert.equal(ledger.replay(script, () => Boolean(gsap.defaults({ duration: 4 }))), undefined);
  assert.equal(ledger.replay(script, () => true), undefined);
  assert.equal(gsap.defaults().duration, 0.5);
});

test("what a later script has changed as well is not taken back", () => {
  const { gsap, ledger, scripts: [first, second], run } = page(2);
  run(first, () => gsap.defaults({ duration: 3 }));
  run(second, () => gsap.defaults({ duration: 4 }));
  assert.match(ledger.replay(first, () => true), /ran later/);
  assert.equal(ledger.replay(second, () => true), undefined);
  assert.equal(gsap.defaults().duration, 3);
});

test("what was changed when no script was running is nobody's", () => {
  const { gsap, ledger, scripts: [script], run } = page();
  run(script, () => gsap.defaults({ duration: 3 }));
  gsap.defaults({ duration: 4 });
  assert.match(ledger.replay(script, () => true), /ran later/);
});

test("what goes with the clock, and defaults that are not known, load the page again", () => {
  for (const action of [(gsap) => gsap.to({ x: 1 }, { x: 2 }), (gsap) => gsap.delayedCall(1, () => {}), (gsap) => gsap.defaults({ overwrite: "auto" })]) {
    const { gsap, ledger, scripts: [script], run } = page();
    assert.match(ledger.replay(script, () => (action(gsap), true)), /clock|by default/);
  }
});

test("timelines of others have to have been made by the same defaults, and by other eases", () => {
  const timelines = [(gsap) => gsap.timeline({ paused: true }).to({ x: 1 }, { x: 2, ease: "steep" })];
  const { gsap, ledger, scripts: [script], run } = page(1, timelines);
  run(script, () => gsap.defaults({ duration: 3 }));
  assert.equal(ledger.replay(script, () => Boolean(gsap.defaults({ duration: 3 }))), undefined);
  assert.match(ledger.replay(script, () => Boolean(gsap.defaults({ duration: 4 }))), /defaults/);
  assert.match(ledger.replay(script, () => (gsap.registerEase("steep", (p) => p), true)), /defaults|eases/);
});

test("values of an element are taken back unless something later sets it too", () => {
  const elements = [new HTMLElement(), new HTMLElement()];
  const { ledger, scripts: [first, second], run } = page(2);
  run(first, (gsap) => elements.forEach((element) => gsap.set(element, { x: 3 })));
  assert.equal(ledger.has(first), true);
  run(second, (gsap) => gsap.set(elements[1], { x: 4 }));
  assert.match(ledger.replay(first, () => true), /ran later/);
  assert.equal(ledger.replay(second, () => true), undefined);
  assert.equal(ledger.replay(first, () => true), undefined);
  assert.equal(ledger.has(first), false);
});

test("what a mounted film sets comes later, wherever it lies", () => {
  const element = new HTMLElement();
  const { ledger, scripts: [mounted, last], run } = page(2);
  run(mounted, (gsap) => gsap.set(element, { x: 3 }));
  run(last, (gsap) => gsap.set(element, { x: 4 }));
  mounted.isConnected = false; // it has run and is gone
  assert.match(ledger.replay(last, () => true), /ran later/);
});

test("values that may be set at any time are nobody's", () => {
  for (const stray of [(gsap, element) => gsap.set(element, { x: 5 }), (gsap, element) => gsap.quickSetter(element, "x"), (gsap, element) => gsap.quickTo(element, "x")]) {
    const element = new HTMLElement();
    const { gsap, ledger, scripts: [script], run } = page();
    run(script, () => gsap.set(element, { x: 3 }));
    stray(gsap, element);
    assert.match(ledger.replay(script, () => true), /ran later/);
  }
});

test("an element that is gone, and values that throw, load the page again", () => {
  const element = new HTMLElement();
  const { gsap, ledger, scripts: [first, second], run } = page(2);
  run(first, () => gsap.set(element, { x: 3 }));
  element.isConnected = false;
  assert.match(ledger.replay(first, () => true), /replaced/);
  const fails = () => {
    throw new Error("no");
  };
  run(second, () => assert.throws(() => gsap.set(new HTMLElement(), { x: fails })));
  gsap.globalTimeline.clear(); // GSAP would try again
  assert.match(ledger.replay(second, () => true), /thrown/);
});

test("what functions give is asked as well", () => {
  const { gsap, ledger, scripts: [script], run } = page();
  run(script, () => gsap.set(new HTMLElement(), { x: (i) => i * 2 }));
  assert.equal(ledger.replay(script, () => Boolean(gsap.set(new HTMLElement(), { x: () => "random(1, 9)" }))), "what setting x leaves behind is not known");
});

test("defaults that tweens outside timelines may have been made by are not changed", () => {
  for (const isInScript of [true, false]) {
    const { gsap, ledger, scripts: [first, second], run } = page(2);
    run(first, () => gsap.defaults({ duration: 3 }));
    if (isInScript) run(second, () => gsap.to({ x: 1 }, { x: 2 }));
    else gsap.to({ x: 1 }, { x: 2 });
    assert.match(ledger.replay(first, () => Boolean(gsap.defaults({ duration: 4 }))), /defaults/);
  }
});
