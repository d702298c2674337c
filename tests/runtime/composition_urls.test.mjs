import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { compositionUrls } = load(["film/compositions/css_text.js", "film/compositions/composition_urls.js"]);
const files = new Set(["compositions/local.png", "assets/shared.png", "compositions/deep/own.png", "compositions/a b.png"]);
const exists = (path) => files.has(decodeURIComponent(path));

for (const [file, url, expected] of [
  ["compositions/x.html", "local.png", "compositions/local.png"],
  ["compositions/x.html", "./local.png?v=1#t", "compositions/local.png?v=1#t"],
  ["compositions/x.html", "a%20b.png", "compositions/a%20b.png"],
  ["compositions/x.html", "assets/shared.png", "assets/shared.png"],
  ["compositions/x.html", "../assets/shared.png", "assets/shared.png"],
  ["compositions/x.html", "../../../assets/shared.png", "assets/shared.png"],
  ["compositions/deep/x.html", "own.png", "compositions/deep/own.png"],
  ["compositions/deep/x.html", "../local.png", "compositions/local.png"],
  ["compositions/deep/x.html", "nowhere.png", "nowhere.png"],
  ["compositions/x.html", "../nowhere.png", "nowhere.png"],
  ["x.html", "../assets/shared.png", "assets/shared.png"],
  ["x.html", "assets/shared.png", "assets/shared.png"],
  ["compositions/x.html", "/assets/shared.png", "/assets/shared.png"],
  ["compositions/x.html", "https://a.b/local.png", "https://a.b/local.png"],
  ["compositions/x.html", "//a.b/local.png", "//a.b/local.png"],
  ["compositions/x.html", "data:,x", "data:,x"],
  ["compositions/x.html", "#gradient", "#gradient"],
  ["compositions/x.html", "", ""],
]) {
  test(`${url} in ${file}`, () => assert.equal(compositionUrls.rewrite(url, { file, entry: "index.html", exists }), expected));
}

test("a page that lies deeper is given paths from the root", () => {
  const place = { file: "compositions/x.html", entry: "compositions/main.html", exists };
  assert.equal(compositionUrls.rewrite("local.png", place), "/compositions/local.png");
  assert.equal(compositionUrls.rewrite("assets/shared.png", place), "/assets/shared.png");
});

for (const [source, expected] of [
  ["compositions/x.html", "compositions/x.html"], [" ./compositions//x.html?a=1#b ", "compositions/x.html"],
  ["/compositions/x.html", "compositions/x.html"], ["../../x.html", "x.html"], ["https://a.b/x.html", undefined],
  ["//a.b/x.html", undefined], ["javascript:1", undefined], ["", undefined], ["#x", undefined],
]) {
  test(`composition ${JSON.stringify(source)}`, () => assert.equal(compositionUrls.projectPath(source), expected));
}

test("srcset", () => {
  const up = (url) => url.toUpperCase();
  assert.equal(compositionUrls.rewriteSrcset("a.png 1x, b.png 2x", up), "A.PNG 1x, B.PNG 2x");
  assert.equal(compositionUrls.rewriteSrcset("a.png, b.png 100w", up), "A.PNG, B.PNG 100w");
  assert.equal(compositionUrls.rewriteSrcset("a.png", up), "A.PNG");
});

for (const [css, expected] of [
  ["a{background:url(x.png)}", 'a{background:url("at/x.png")}'],
  ["a{background:url( 'x y.png' ) red}", 'a{background:url("at/x y.png") red}'],
  ['@import "x.css" screen;', '@import "at/x.css" screen;'],
  ["@import url(x.css);", '@import url("at/x.css");'],
  ["a{content:'url(x.png)'} /* url(y.png) */", "a{content:'url(x.png)'} /* url(y.png) */"],
  ["a{mask:url(\"#m\")}", 'a{mask:url("#m")}'],
  ["a{x:curl(x.png)}", "a{x:curl(x.png)}"],
  ["a{b:URL(x.png),url(y.png)}", 'a{b:url("at/x.png"),url("at/y.png")}'],
  ["a{b:url(", "a{b:url("],
]) {
  const put = (url) => (compositionUrls.isRelative(url) ? `at/${url}` : url);
  test(`css ${css}`, () => assert.equal(compositionUrls.rewriteCss(css, put), expected));
}
