import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const known = ["left", "width", "color", "opacity", "marginLeft", "transform", "cssText"];

function values(globals = {}) {
  const style = Object.fromEntries(known.map((name) => [name, ""]));
  const document = { documentElement: { style } };
  return load(["film/adapters/gsap_values.js"], { document, ...globals }).gsapValues;
}

test("what is known of its values is set again", () => {
  const settled = { x: 10, rotation: "+=5", xPercent: -50, autoAlpha: 0, scale: "*=2", left: "50%", width: "3px", "--far": "12px", color: "#f00", y: (i) => i * 7 };
  assert.equal(values().objectionToValues(settled), undefined);
  assert.equal(values().objectionToValues({ transform: "rotate(5deg)", transformOrigin: "50% 50%" }), undefined);
  assert.equal(values().read(settled), false);
});

test("what else may come of it is not known", () => {
  const { objectionToValues } = values();
  for (const unknown of [{ clearProps: "all" }, { attr: { title: "a" } }, { delay: 1 }, { onComplete: () => {} }, { overwrite: true }, { cssText: "left: 0" }])
    assert.match(objectionToValues(unknown), /is not known/);
  for (const unknown of [{ keyframes: [{ x: 1 }] }, { stagger: 0.1 }, { css: { x: 1 } }, { scrollTo: 3 }, { x: [1, 2] }, { innerText: "a" }]) assert.match(objectionToValues(unknown), /is not known/);
});

test("values that GSAP works out from the page are not known", () => {
  for (const unsettled of [{ x: "random(1, 9)" }, { y: "2em" }, { x: "1.5rem" }, { color: "var(--accent)" }, { width: "auto" }, { left: "+=5" }, { alpha: "-=0.1" }, { marginLeft: "*=2" }]) {
    assert.match(values().objectionToValues(unsettled), /is not known/);
    assert.equal(values().read(unsettled), true);
  }
});

test("what functions give is a value as well", () => {
  const objections = [];
  const watched = values().watched({ x: (i) => i * 2, y: (i) => `${i}em`, left: () => "+=1", color: () => undefined, opacity: 1 }, (objection) => objections.push(objection));
  assert.equal(watched.x(3), 6);
  assert.equal(watched.y(3), "3em");
  assert.equal(watched.opacity, 1);
  assert.equal(watched.left(), "+=1");
  watched.color();
  assert.deepEqual(objections.map((text) => text.split(" ")[2]), ["y", "left", "color"]);
});

test("values without functions are those of the author", () => {
  const vars = { x: 1 };
  assert.equal(values().watched(vars), vars);
  assert.equal(values().watched(undefined), undefined);
});

test("only what is HTML, is shown and is moved by nothing else is set again", () => {
  class HTMLElement {
    constructor({ animations = [], ...style } = {}) {
      Object.assign(this, { isConnected: true, style: { animationName: "none", display: "block", ...style }, getAnimations: () => animations });
    }
  }
  const { objectionToElement } = values({ HTMLElement, getComputedStyle: ({ style }) => style });
  assert.equal(objectionToElement(new HTMLElement()), undefined);
  assert.match(objectionToElement({ x: 1 }), /not HTML/);
  assert.match(objectionToElement(new HTMLElement({ display: "none" })), /not shown/);
  assert.match(objectionToElement(Object.assign(new HTMLElement(), { parentElement: new HTMLElement({ display: "none" }) })), /not shown/);
  assert.match(objectionToElement(Object.assign(new HTMLElement(), { isConnected: false })), /not shown/);
  assert.equal(objectionToElement(new HTMLElement({ animations: [{ transitionProperty: "left" }] })), undefined);
  assert.match(objectionToElement(new HTMLElement({ animations: [{ transitionProperty: "transform" }] })), /moves/);
  assert.match(objectionToElement(new HTMLElement({ animations: [{}] })), /moves/);
  assert.match(objectionToElement(new HTMLElement({ animationName: "glow" })), /moves/);
});
