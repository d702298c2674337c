// How newer CSS is spelled for an older engine: the pure part of resources/runtime/modern_css, bundled as the program
// bundles it, and the look that decides whether a page needs it at all.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import test, { after } from "node:test";
import vm from "node:vm";

const root = fileURLToPath(new URL("../../", import.meta.url));
const libraries = join(root, "packaging/npm/node_modules");
const isInstalled = existsSync(join(libraries, "postcss/package.json"));
const scratch = mkdtempSync(join(tmpdir(), "muto-css-"));
after(() => rmSync(scratch, { recursive: true }));

async function bundled() {
  const platform = readdirSync(join(libraries, "@esbuild"))[0];
  const output = join(scratch, "modern_css.mjs");
  const names = ["values", "gradients", "conditions", "declarations", "facts", "selectors", "sheet_text"];
  execFileSync(join(libraries, "@esbuild", platform, "bin/esbuild"), ["--bundle", "--format=esm", "--log-level=error", `--outfile=${output}`], {
    cwd: join(root, "resources/runtime/modern_css"),
    env: { ...process.env, NODE_PATH: libraries },
    input: names.map((name) => `export * from "./${name}.js";`).join("\n"),
  });
  return import(pathToFileURL(output));
}

/// The look, in an engine that has nothing of all this.
function lookOfAnOldEngine() {
  const table = join(scratch, "newer_css.js");
  execFileSync(process.execPath, [join(root, "packaging/cmake/newer_css.mjs"), join(libraries, "@mdn/browser-compat-data/data.json"), table]);
  return look(table, { version: 102, supports: () => false, media: "not all" });
}

function look(table, { version, supports, media }) {
  const context = vm.createContext({ muto: {}, navigator: { userAgent: `Chrome/${version}.0` }, CSS: { supports }, window: { matchMedia: () => ({ media }) } });
  for (const file of [table, join(root, "resources/runtime/film/newer_css.js")]) vm.runInContext(readFileSync(file, "utf8"), context);
  return context.muto.newerCss;
}

if (!isInstalled) {
  test("libraries are installed", { skip: "run: npm ci --ignore-scripts --prefix packaging/npm" }, () => {});
} else {
  const css = await bundled();
  const everythingLacking = { nesting: true, mediaRanges: true, has: true, containers: true };

  /// A sheet as the page would get it.
  function spelled(text) {
    const facts = css.createFacts();
    const speller = css.createSpeller(() => false, facts);
    const ids = [];
    const idOf = (...parts) => {
      const key = parts.join("|");
      if (!ids.includes(key)) ids.push(key);
      return String(ids.indexOf(key) + 1);
    };
    const page = { speller, lacks: everythingLacking, idOf, placeOf: () => undefined, unsupported: () => {}, supports: (prop, value) => Boolean(speller.spell(prop, value, () => "")) };
    const sheet = css.read(text, everythingLacking);
    css.noteFacts(sheet, facts, speller);
    const result = css.spell(sheet, page, facts);
    return { ...result, text: result.text.replace(/\s+/g, " ").trim() };
  }

  for (const [value, expected] of [
    ["oklch(62.8% 0.2577 29.23)", "rgb(255, 0, 0)"],
    ["0 0 4px color-mix(in srgb, red 50%, transparent)", "0 0 4px rgba(255, 0, 0, 0.5)"],
    ["color-mix(in srgb, red, var(--b))", "color-mix(in srgb, red, var(--b))"],
    ["color-mix(in srgb, oklch(62.8% 0.2577 29.23), var(--b))", "color-mix(in srgb, rgb(255, 0, 0), var(--b))"],
    ["calc(sin(30deg) * 100px)", "50px"],
    ["calc(100% - round(33px, 10px))", "calc(100% - 30px)"],
    ["translate(calc(cos(0deg) * 1px), 2px)", "translate(1px, 2px)"],
    ["100dvh", "100vh"], ["calc(100svw - 1px)", "calc(100vw - 1px)"], ["5vi", "5vw"],
    ["10cqw", "10cqw"],
    ["rgb(1 2 3)", "rgb(1 2 3)"], ["url(oklch.png)", "url(oklch.png)"], ["#10cqw", "#10cqw"],
    ['image-set("a.png" 1x)', '-webkit-image-set("a.png" 1x)'],
  ]) {
    test(`value ${value}`, () => assert.equal(css.evaluate(value), expected));
  }

  test("values that depend on an element", () => {
    const context = { containerUnit: (axis) => (axis === "w" ? 4 : 2), lineHeight: () => 24, currentColour: () => "rgb(0, 0, 255)", isDark: () => true };
    assert.equal(css.evaluate("calc(50cqi + 10cqb)", context), "calc(200px + 20px)");
    assert.equal(css.evaluate("2lh", context), "48px");
    assert.equal(css.evaluate("color-mix(in srgb, currentColor, red)", context), "rgb(128, 0, 128)");
    assert.equal(css.evaluate("light-dark(red, rgb(1, 2, 3))", context), "rgb(1, 2, 3)");
  });

  for (const [text, expected] of [
    ["a var(--x) b", "a 1 b"], ["var(--none, 2)", "2"], ["var(--none, var(--x))", "1"], ["var(--none)", undefined],
    ["f(var(--x), var(--x))", "f(1, 1)"], ["var(--none, f(a, b))", "f(a, b)"],
  ]) {
    test(`var() in ${text}`, () => assert.equal(css.substitute(text, (name) => (name === "--x" ? "1" : "")), expected));
  }

  const box = { width: 400, height: 200, length: (text) => parseFloat(text) * (text.endsWith("em") ? 16 : 1), variable: (name) => (name === "--a" ? " on " : "") };
  for (const [params, name, axes, holds] of [
    ["(min-width: 400px)", undefined, "w", true], ["(width < 400px)", undefined, "w", false], ["card (width >= 25em)", "card", "w", true],
    ["(100px < width <= 400px)", undefined, "w", true], ["(300px > height)", undefined, "h", true],
    ["(width > 100px) and (height > 300px)", undefined, "wh", false], ["(width > 1000px) or (height = 200px)", undefined, "wh", true],
    ["not (width > 1000px)", undefined, "w", true], ["card not ((width > 1000px) or (height < 1px))", "card", "wh", true],
    ["(orientation: landscape)", undefined, "wh", true], ["(aspect-ratio > 3/2)", undefined, "wh", true],
    ["style(--a: on)", undefined, "", true], ["style(--a: off)", undefined, "", false], ["style(--b)", undefined, "", false], ["card", "card", "", true],
  ]) {
    test(`@container ${params}`, () => {
      const condition = css.readCondition(params);
      assert.deepEqual([condition.name, condition.axes, condition.holds(box)], [name, axes, holds]);
    });
  }

  for (const params of ["scroll-state(stuck: top)", "(width > 1px) and scroll-state(stuck: top)", "(resolution > 1)"]) {
    test(`@container ${params} is not known`, () => assert.equal(css.readCondition(params), undefined));
  }

  for (const [text, expected] of [
    [".a { .b { color: red } &:hover { top: 0 } }", ".a .b { color: red } .a:hover { top: 0 }"],
    ["@media (width >= 100px) { a { top: 0 } }", "@media (min-width: 100px) { a { top: 0 } }"],
    [".a:has(> img) .b, .c { top: 0 }", '.a[data-muto-has~="1"] .b, .c { top: 0 }'],
    ["@container (width > 1px) { a::before { top: 0 } }", 'a:where([data-muto-within~="1"])::before { top: 0 }'],
    ["a { background-clip: text }", "a { -webkit-background-clip: text }"],
    ["a { background: red padding-box text }", "a { background: red padding-box; -webkit-background-clip: text }"],
    ["a { mask: url(a.png) center / cover no-repeat intersect }", "a { -webkit-mask: url(a.png) center / cover no-repeat; -webkit-mask-composite: source-in }"],
    ["a { clip-path: rect(1px 2px auto 4px round 5px) }", "a { clip-path: inset(1px calc(100% - (2px)) 0px 4px round 5px) }"],
    ["a { transition: mask-position 1s }", "a { transition: -webkit-mask-position 1s }"],
    ["a { text-wrap: nowrap }", "a { white-space: nowrap; --muto-wrap: auto }"],
    ["a { color: color-mix(in srgb, red, var(--b)) !important }", "a { color: var(--muto-1) !important }"],
    [":root { --s: color-mix(in srgb, red, var(--b)) } a { color: var(--s) } b { color: var(--t) }",
      ":root { --s: color-mix(in srgb, red, var(--b)) } a { color: var(--muto-1) } b { color: var(--t) }"],
    [":root { --s: oklch(62.8% 0.2577 29.23) } a { color: var(--s) }", ":root { --s: rgb(255, 0, 0) } a { color: var(--s) }"],
    ["@supports (color: oklch(0 0 0)) { a { top: 0 } }", "@supports (color: red) { a { top: 0 } }"],
    ["a { color: red; transform: rotate(1deg) }", "a { color: red; transform: rotate(1deg) }"],
  ]) {
    test(`sheet ${text}`, () => assert.equal(spelled(text).text, expected));
  }

  test("one of the three transforms composes every transform of the sheet", () => {
    const { text } = spelled("a { translate: 1px 2px } b { transform: none } @keyframes k { to { rotate: 9deg } } c { animation: k 1s }");
    assert.match(text, /a \{ --muto-translate-x: 1px; --muto-translate-y: 2px; --muto-translate-z: 0px; transform: translate\(var\(/);
    assert.match(text, /b \{ --muto-transform: initial; transform: translate\(var\(/);
    assert.match(text, /to \{ --muto-rotate-x: 0; --muto-rotate-y: 0; --muto-rotate-z: 1; --muto-rotate-angle: 9deg \}/);
    assert.match(text, /c \{ animation: k 1s; transform: translate\(var\(/);
  });

  test("work that is left for each frame names its elements", () => {
    const { work } = spelled(".a::before, .b::before { color: color-mix(in srgb, red, var(--b)) } .c:has(i) > .d { top: 0 }");
    assert.deepEqual(work.values.map(({ elements, pseudo }) => [elements, pseudo]), [[".a, .b", "::before"]]);
    assert.deepEqual(work.has.map(({ asked, argument }) => [asked, argument]), [[".c", "i"]]);
  });

  test("a gradient in another space gets stops in between", () => {
    const text = css.expandGradient("linear-gradient(90deg in oklab, red, blue 50%)", (value) => css.evaluate(value));
    assert.match(text, /^linear-gradient\(90deg, red 0%, rgb\(/);
    assert.match(text, /, blue 50%\)$/);
    assert.equal(text.split("rgb(").length, 12);
    assert.equal(css.expandGradient("linear-gradient(in oklab, red, 30%, blue)", String), undefined);
  });

  const old = lookOfAnOldEngine();
  for (const text of [
    "a { color: color-mix(in srgb, red, red) }", "a { width: 1cqw }", "a { background: linear-gradient(in oklab, red, blue) }", "a:has(b) {}", ".a { .b {} }", "a { & b {} }",
    "a { translate: 1px }", "a { mask-image: none }", "a { text-wrap: balance }", "@media (width > 1px) {}", "@container (x) {}", "a { clip-path: rect(0 0 0 0) }",
    "a { background-clip: text }", "a { color: rgb(from red r g b) }", "a { height: 100dvh }", "a { transform: rotate(calc(sin(1) * 1deg)) }", "@scope (a) {}",
  ]) {
    test(`needs the layer: ${text}`, () => assert.equal(old.isIn(text), true));
  }
  for (const text of [
    "a { color: red }", "a { background: linear-gradient(red, blue) }", "@media x { .b {} .c {} }", "@keyframes x { from { top: 0 } to { top: 1px } }",
    "a { transform: translate(1px) scale(2) }", "a { -webkit-mask: none; -webkit-background-clip: text }", "a { content: '&amp;' }", "a { clip: rect(0, 0, 0, 0) }",
    "a { x: --array(1) }", "/* .a */ .b { color: red }\n/* c */\n.c {}", "a::before { content: 'x' }", "@font-face { src: url(a.woff2) }",
  ]) {
    test(`does not need the layer: ${text}`, () => assert.equal(old.isIn(text), false));
  }

  test("words of scripts are no style", () => {
    assert.equal(old.isInScript("if (Math.abs(x) > 1) gsap.to(a, { rotate: 5, scale: 2 }); log(round(1))"), false);
    assert.equal(old.isInScript("a.style.translate = '5px'"), true);
    assert.equal(old.isInScript("a.animate([{ rotate: '5deg' }], 100)"), true);
    assert.equal(old.isInScript("a.style.color = `color-mix(in srgb, red, blue)`"), true);
  });

  test("an engine that has everything is asked for nothing", () => {
    const newest = look(join(scratch, "newer_css.js"), { version: 999, supports: () => true, media: "(width >= 0px)" });
    assert.equal(newest.isNeeded, false);
    assert.equal(newest.isIn("a:has(b) { & c { color: color-mix(in srgb, red, red) } }"), false);
  });
}
