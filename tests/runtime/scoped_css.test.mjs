import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const { createScopedCss, cssText } = load(["film/compositions/css_text.js", "film/compositions/scoped_css.js"]);

const S = '[data-composition-id="card__hf1"]';
const BOX = `${S} > [data-hf-inner-root]`;
const ROOT = '[data-hf-authored-id="top"]';
const names = { authoredId: "card", runtimeId: "card__hf1", rootId: "top", hasInnerRoot: true };
const scoped = createScopedCss(names);
const boxless = createScopedCss({ ...names, hasInnerRoot: false });

for (const [selector, expected] of [
  [".title", `${S} .title`],
  ["p > .a+b ~ c", `${S} p > .a + b ~ c`],
  [".a, .b", `${S} .a, ${S} .b`],
  [".a:is(.b, .c), .d", `${S} .a:is(.b, .c), ${S} .d`],
  ["*", "*"],
  ["*::before", `${S} *::before`],
  ["body", BOX],
  ["html, body", `${BOX}, ${BOX}`],
  [":root", BOX],
  ["html body.dark > .x", `${BOX}.dark > .x`],
  ["body .x", `${BOX} .x`],
  ["bodyguard", `${S} bodyguard`],
  [":root-like", `${S} :root-like`],
  ["#top", `${S} ${ROOT}`],
  ["#top .x", `${S} ${ROOT} .x`],
  ["#top-left", `${S} #top-left`],
  [".a:not(#top)", `${S} .a:not(${ROOT})`],
  ["[href='#top']", `${S} [href='#top']`],
  ['[data-composition-id="card"]', BOX],
  ["[data-composition-id=card] .x", `${S} .x`],
  ["[data-composition-id='card'] > .x", `${BOX} > .x`],
  ["div[data-composition-id='card'].on", `${S} > div[data-hf-inner-root].on`],
  ["#top[data-composition-id='card'] .x", `${S} > [data-hf-inner-root]${ROOT} .x`],
  ["body [data-composition-id='card'] .x", `${S} .x`],
  [".dark [data-composition-id='card'] .x", `.dark ${S} .x`],
  ['[data-composition-id="other"] .x', `${S} [data-composition-id="other"] .x`],
  ["[data-composition-id]", `${S} [data-composition-id]`],
  [".a\\,b, .c", `${S} .a\\,b, ${S} .c`],
  ["[title='a, b']", `${S} [title='a, b']`],
  ["/* note, */ .a", `${S} .a`],
]) {
  test(`selector ${selector}`, () => assert.equal(scoped.selector(selector), expected));
}

test("without an inner root the host is the box", () => {
  assert.equal(boxless.selector("body.x"), `${S}.x`);
  assert.equal(boxless.selector("div[data-composition-id=card]"), `div${S}`);
});

for (const [selector, expected] of [
  [".title", ".title"],
  ["#top .x", `${ROOT} .x`],
  ["[data-composition-id='card']", S],
  ["[data-composition-id='card'] .x", `${S} .x`],
  ["[data-composition-id='card'] > .x", `${BOX} > .x`],
  ["body", BOX],
  ["body > .x, .y", `${BOX} > .x, .y`],
]) {
  test(`query ${selector}`, () => assert.equal(scoped.query(selector), expected));
}

for (const [name, css, expected] of [
  ["rule", ".a { color: red }", `${S} .a { color: red }`],
  ["media", "@media (width > 1px) { .a{top:0} .b{top:1px} }", `@media (width > 1px) { ${S} .a {top:0} ${S} .b {top:1px} }`],
  ["supports in media", "@media print{@supports (a:b){.a{top:0}}}", `@media print{@supports (a:b){${S} .a {top:0}}}`],
  ["keyframes", "@keyframes k { from { top: 0 } to { top: 1px } }", "@keyframes k { from { top: 0 } to { top: 1px } }"],
  ["font face", "@font-face{font-family:X;src:url(x.woff2)}", "@font-face{font-family:X;src:url(x.woff2)}"],
  ["import first", '@import "x.css"; .a{}', `@import "x.css"; ${S} .a {}`],
  ["import of a font service", "@import url(https://a.b/c?d=1;2&e='f');.a{}", `@import url(https://a.b/c?d=1;2&e='f');${S} .a {}`],
  ["nested rules stay", ".a { .b & { top: 0 } &:hover { top: 1px } }", `${S} .a { .b & { top: 0 } &:hover { top: 1px } }`],
  ["brace in a string", '.a::before { content: "}" } .b{}', `${S} .a::before { content: "}" } ${S} .b {}`],
  ["brace in a comment", "/* } { */ .a{} ", `/* } { */ ${S} .a {} `],
  ["data address", ".a{background:url(data:image/svg+xml;utf8,<svg a='}'/>)} .b{}", `${S} .a {background:url(data:image/svg+xml;utf8,<svg a='}'/>)} ${S} .b {}`],
  ["lines are kept", "\n\n.a{}\n.b{}", `\n\n${S} .a {}\n${S} .b {}`],
  ["old wrapping", "<!-- .a{} -->", ` ${S} .a {} `],
  ["unclosed", ".a { top: 0", `${S} .a { top: 0`],
  ["stray brace", "} .a{}", `} ${S} .a {}`],
  ["unclosed string", ".a { content: 'x\n } .b {}", `${S} .a { content: 'x\n } ${S} .b {}`],
]) {
  test(`sheet: ${name}`, () => assert.equal(scoped.sheet(css), expected));
}

test("any text comes to an end", () => {
  for (const text of ["", "{", "}", "(", "'", "\\", "/*", "@", "@media", "@media{", "a{b{c", "url(", "[", "a,,b{}", ":not(", "<!--"]) {
    assert.equal(typeof scoped.sheet(text), "string");
    assert.equal(typeof scoped.query(text), "string");
    assert.equal(typeof scoped.sheet(text.repeat(50)), "string");
  }
});

test("parts between separators", () => assert.deepEqual(plain(cssText.split("a(b,c),[d=','],e", ",")), ["a(b,c)", "[d=',']", "e"]));
