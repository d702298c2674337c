// `translate`, `rotate` and `scale` as custom properties with types, which the engine animates by itself; every
// `transform` of the page is then composed of them and of what its author wrote. Pure but for `register`.
import { splitTop } from "./gradients.js";

const parts = {
  translate: { "--muto-translate-x": "0px", "--muto-translate-y": "0px", "--muto-translate-z": "0px" },
  rotate: { "--muto-rotate-x": "0", "--muto-rotate-y": "0", "--muto-rotate-z": "1", "--muto-rotate-angle": "0deg" },
  scale: { "--muto-scale-x": "1", "--muto-scale-y": "1", "--muto-scale-z": "1" },
};
const syntaxOf = (name) =>
  /translate-z/.test(name)
    ? "<length>"
    : /translate/.test(name)
      ? "<length-percentage>"
      : /angle/.test(name)
        ? "<angle>"
        : "<number>";
const wide = /^(?:initial|unset|revert|revert-layer|none)$/i;
const use = (...names) => names.map((name) => `var(--muto-${name})`).join(", ");

export const isIndividual = (property) => Object.hasOwn(parts, property);
export const isComposed = (text) => text.includes("var(--muto-translate-x)");

const flat = `translate(${use("translate-x", "translate-y")}) rotate(${use("rotate-angle")}) scale(${use("scale-x", "scale-y")}) var(--muto-transform, )`;
const deep = `translate3d(${use("translate-x", "translate-y", "translate-z")}) rotate3d(${use("rotate-x", "rotate-y", "rotate-z", "rotate-angle")}) scale3d(${use("scale-x", "scale-y", "scale-z")}) var(--muto-transform, )`;

/// The value of every `transform`. Flat as long as nothing in the page turns out of its plane: functions of depth would
/// give each element a layer of its own.
export const composed = ({ hasDepth }) => (hasDepth ? deep : flat);

const asNumber = (part) => (part.endsWith("%") ? String(parseFloat(part) / 100) : part);
const isAngle = (part) => /(?:deg|turn|rad|grad)$|^(?:calc|var|a?tan2?|a?sin|a?cos)\(/i.test(part);

function rotation(words) {
  const angle = words.find(isAngle) ?? words[0];
  const axis = words.filter((word) => word !== angle);
  if (axis.length === 3) return [...axis, angle];
  const letter = axis[0]?.toLowerCase() ?? "z";
  return ["x", "y", "z"].map((one) => (one === letter ? "1" : "0")).concat(angle);
}

/// The custom properties that stand for one of the three: {name: value}.
export function partsOf(property, value) {
  const names = Object.keys(parts[property]);
  const text = value.trim();
  if (text === "inherit") return Object.fromEntries(names.map((name) => [name, "inherit"]));
  if (wide.test(text)) return { ...parts[property] };
  const words = splitTop(text, /\s/);
  if (property === "rotate") return Object.fromEntries(rotation(words).map((word, i) => [names[i], word]));
  const [x, y = property === "scale" ? x : "0px", z = parts[property][names[2]]] =
    property === "scale" ? words.map(asNumber) : words;
  return { [names[0]]: x, [names[1]]: y, [names[2]]: z };
}

/// Whether a value of one of the three leaves the plane.
export const isDeep = (property, value) => {
  const words = splitTop(value.trim(), /\s/);
  return property === "rotate" ? words.length > 1 && !words.includes("z") : words.length > 2;
};

/// A lone variable may hold two lengths or `none`: what it stands for is only known element by element.
const isLoneVariable = (value) => /^\s*var\((?:[^()]|\([^()]*\))*\)\s*$/.test(value);
const owners = Object.fromEntries(
  Object.entries(parts).flatMap(([property, names]) => Object.keys(names).map((name) => [name, property])),
);

/// Which of the three a custom property belongs to, if any.
export const ownerOf = (name) => owners[name];
export const isOpen = ({ prop, value }) => Object.hasOwn(owners, prop) && isLoneVariable(value);

/// The declarations that stand for one of the three.
export function individual(property, value, facts) {
  const each = isLoneVariable(value)
    ? Object.keys(parts[property]).map((prop) => ({ prop, value }))
    : Object.entries(partsOf(property, value)).map(([prop, part]) => ({ prop, value: part }));
  return [...each, { prop: "transform", value: composed(facts) }];
}

/// The declarations that stand for `transform` in a page that uses one of the three.
export function whole(value, facts) {
  const text = value.trim();
  return [
    { prop: "--muto-transform", value: wide.test(text) ? "initial" : text },
    { prop: "transform", value: composed(facts) },
  ];
}

/// Names of the properties that a transition of one of the three moves.
export const partNames = (property) => Object.keys(parts[property]);

export function register() {
  for (const names of Object.values(parts))
    for (const [name, initialValue] of Object.entries(names))
      CSS.registerProperty({ name, syntax: syntaxOf(name), inherits: false, initialValue });
  CSS.registerProperty({ name: "--muto-transform", syntax: "*", inherits: false });
}
