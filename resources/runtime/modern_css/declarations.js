// One declaration that the engine would drop, as declarations that it knows. Pure.
import { splitTop } from "./gradients.js";
import { individual, isComposed, isIndividual, isOpen, partNames, whole } from "./individual_transforms.js";
import { evaluate, isModern } from "./values.js";

const compositing = { add: "source-over", subtract: "source-out", intersect: "source-in", exclude: "xor" };
const isComposite = (word) => Object.hasOwn(compositing, word);
const isMode = (word) => /^(?:alpha|luminance|match-source)$/.test(word);
const one = (prop, value) => [{ prop, value }];

function mask(value) {
  const layers = splitTop(value, /,/).map((layer) => splitTop(layer, /\s/));
  const composites = layers.map((words) => compositing[words.find(isComposite)] ?? "source-over");
  const plain = layers.map((words) => words.filter((word) => !isComposite(word) && !isMode(word)).join(" "));
  // SVG's own `mask: url(#id)` goes on under its own name.
  const svg = /^\s*(?:none|url\(["']?#[^)]*\))\s*$/.test(value) ? one("mask", value) : [];
  return [
    ...svg,
    { prop: "-webkit-mask", value: plain.join(", ") },
    { prop: "-webkit-mask-composite", value: composites.join(", ") },
  ];
}

function maskComposite(value) {
  return one(
    "-webkit-mask-composite",
    splitTop(value, /,/)
      .map((word) => compositing[word] ?? word)
      .join(", "),
  );
}

function background(value) {
  const layers = splitTop(value, /,/).map((layer) => splitTop(layer, /\s/));
  if (!layers.some((words) => words.includes("text"))) return undefined;
  const rest = layers.map((words) => words.filter((word) => word !== "text").join(" ") || "none");
  const clips = layers.map((words) => (words.includes("text") ? "text" : "border-box"));
  return [...one("background", rest.join(", ")), ...one("-webkit-background-clip", clips.join(", "))];
}

function textWrap(value) {
  const words = value.trim().split(/\s+/);
  const style = words.find((word) => !/^(?:no)?wrap$/.test(word));
  const lines = words.includes("nowrap")
    ? one("white-space", "nowrap")
    : words.includes("wrap")
      ? one("white-space", "normal")
      : [];
  return [...lines, { prop: "--muto-wrap", value: style ?? "auto" }];
}

function container(value) {
  const [names, type] = value.split("/");
  return [...one("--muto-container-name", names.trim()), ...one("--muto-container-type", (type ?? "normal").trim())];
}

/// rect() and xywh() are inset() by other words.
function clipPath(value) {
  const [, shape, inside] = /^\s*(rect|xywh)\((.*)\)\s*$/i.exec(value) ?? [];
  if (!shape) return undefined;
  const [sides, corners] = inside.split(/\bround\b/);
  const [a, b, c, d] = splitTop(sides, /\s/);
  const far = (length) => (length === "auto" ? "0px" : `calc(100% - (${length}))`);
  const near = (length) => (length === "auto" ? "0px" : length);
  const insets =
    shape.toLowerCase() === "rect"
      ? [near(a), far(b), far(c), near(d)]
      : [b, `calc(100% - (${a}) - (${c}))`, `calc(100% - (${b}) - (${d}))`, a];
  return one("clip-path", `inset(${insets.join(" ")}${corners ? ` round${corners}` : ""})`);
}

/// `transition: translate 1s` moves what stands for `translate`; and so on.
function renamedTargets(prop, value) {
  const entries = splitTop(value, /,/).flatMap((entry) => {
    const individualName = splitTop(entry, /\s/).find(isIndividual);
    if (individualName) return partNames(individualName).map((name) => entry.replace(individualName, name));
    return [entry.replace(/(?<![\w-])mask(-[a-z]+)?(?![\w(-])/g, "-webkit-mask$1")];
  });
  const renamed = entries.join(", ");
  return renamed === splitTop(value, /,/).join(", ") ? undefined : one(prop, renamed);
}

const alias = (name) => (value) => one(name, value);

/// property → what to do with its value, for those that the engine lacks: declarations or nothing. `supports` is CSS.supports.
export function createTable(supports, facts) {
  const lacksMask = !supports("mask-image", "none");
  const lacksWrap = !supports("text-wrap", "balance");
  const lacksContainers = !supports("container-type", "size");
  const lacksTransforms = !supports("translate", "1px");
  const table = {};
  const add = (lacks, property, to) => lacks && (table[property] = to);
  for (const part of ["image", "size", "repeat", "position", "origin", "clip"])
    add(lacksMask, `mask-${part}`, alias(`-webkit-mask-${part}`));
  add(lacksMask, "mask", mask);
  add(lacksMask, "mask-composite", maskComposite);
  add(!supports("background-clip", "text"), "background-clip", (value) =>
    /\btext\b/.test(value) ? one("-webkit-background-clip", value) : undefined,
  );
  add(!supports("background-clip", "text"), "background", background);
  add(!supports("box-decoration-break", "clone"), "box-decoration-break", alias("-webkit-box-decoration-break"));
  add(!supports("print-color-adjust", "exact"), "print-color-adjust", alias("-webkit-print-color-adjust"));
  add(lacksWrap, "text-wrap", textWrap);
  add(lacksWrap, "text-wrap-style", (value) => one("--muto-wrap", value));
  add(lacksWrap, "text-wrap-mode", textWrap);
  add(lacksContainers, "container-type", alias("--muto-container-type"));
  add(lacksContainers, "container-name", alias("--muto-container-name"));
  add(lacksContainers, "container", container);
  add(!supports("clip-path", "rect(0 0 1px 1px)"), "clip-path", clipPath);
  for (const property of ["transition", "transition-property", "will-change"])
    add(lacksTransforms || lacksMask, property, (value) => renamedTargets(property, value));
  for (const property of ["translate", "rotate", "scale"])
    add(lacksTransforms, property, (value) => individual(property, value, facts));
  return table;
}

const usesAny = (value, names) => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].some(([, name]) => names.has(name));

/// A way to spell declarations for this engine. `facts` is what the whole page uses: `tainted` custom properties hold
/// values that only their users can compute, `hasIndividualTransforms`. `bind(prop, value)` names the custom property
/// through which a value comes that is computed element by element.
export function createSpeller(supports, facts) {
  const table = createTable(supports, facts);

  function spellValue({ prop, value }, bind) {
    const known = evaluate(value);
    const isTheirs = prop.startsWith("--") && !prop.startsWith("--muto-") && !facts.typed.has(prop);
    if (isTheirs || !(isModern(known) || usesAny(known, facts.tainted) || isOpen({ prop, value }))) return { prop, value: known };
    return { prop, value: `var(${bind(prop, known)})` };
  }

  /// Declarations in the place of this one, or nothing if it can stay.
  function spell(prop, value, bind) {
    const name = prop.toLowerCase();
    const renamed = (Object.hasOwn(table, name) && table[name](value)) ||
      (name === "transform" && facts.hasIndividualTransforms && !isComposed(value) && whole(value, facts)) || [{ prop, value }];
    const spelled = renamed.map((declaration) => spellValue(declaration, bind));
    const isSame = spelled.length === 1 && spelled[0].prop === prop && spelled[0].value === value;
    return isSame ? undefined : spelled;
  }

  return {
    spell,
    isTreated: (prop) => Object.hasOwn(table, prop),
    usesIndividual: (prop) => isIndividual(prop) && Object.hasOwn(table, prop),
  };
}

/// Whether the value of this custom property has to be computed by those who use it.
export const isTaint = (value, tainted) => isModern(evaluate(value)) || usesAny(value, tainted);
