// Conditions of @container, read once and asked of a container many times. Pure.
const comparisons = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => Math.abs(a - b) < 1e-6,
};
const axisOf = { width: "w", "inline-size": "w", height: "h", "block-size": "h", "aspect-ratio": "wh", orientation: "wh" };

/// "(a) and (b)" as its pieces: words and groups in parentheses, functions with their name.
function pieces(text) {
  const found = [];
  let depth = 0;
  let piece = "";
  const end = () => piece.trim() && (found.push(piece.trim()), (piece = ""));
  for (const letter of text) {
    if (depth === 0 && /\s/.test(letter)) end();
    else piece += letter;
    if (letter === "(") ++depth;
    if (letter === ")" && --depth === 0) end();
  }
  end();
  return found;
}

const inner = (group) => group.slice(group.indexOf("(") + 1, -1).trim();

function ratio(text) {
  const [above, below = 1] = text.split("/").map(Number);
  return above / below;
}

function featureTest(name, operator, value) {
  const feature = name.toLowerCase();
  const axes = axisOf[feature];
  if (!axes) return undefined;
  if (feature === "orientation")
    return { axes, holds: ({ width, height }) => value === (height >= width ? "portrait" : "landscape") };
  if (feature === "aspect-ratio")
    return { axes, holds: ({ width, height }) => comparisons[operator](width / height, ratio(value)) };
  const size = axes === "w" ? "width" : "height";
  return { axes, holds: (box) => comparisons[operator](box[size], box.length(value)) };
}

const turned = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=" };

function range(text) {
  const [first, one, middle, two, last] = text.split(/\s*(<=|>=|<|>|=)\s*/);
  if (one === undefined) return undefined;
  if (two === undefined)
    return axisOf[first.toLowerCase()] ? featureTest(first, one, middle) : featureTest(middle, turned[one], first);
  const tests = [featureTest(middle, turned[one], first), featureTest(middle, two, last)];
  if (tests.includes(undefined)) return undefined;
  return { axes: tests[0].axes, holds: (box) => tests.every((test) => test.holds(box)) };
}

function feature(text) {
  const [, bound, name, value] = /^(min-|max-)?([\w-]+)\s*:\s*(.+)$/.exec(text) ?? [];
  if (name) return featureTest(name, bound ? (bound === "min-" ? ">=" : "<=") : "=", value);
  const isThere = /^(?:width|height|inline-size|block-size)$/i.test(text);
  return isThere ? featureTest(text, ">", "0px") : range(text);
}

function styleTest(text) {
  const [, name, value] = /^(--[\w-]+)\s*(?::\s*(.*))?$/s.exec(text) ?? [];
  if (!name) return undefined;
  const plain = (found) => found.trim().replace(/\s+/g, " ");
  return {
    axes: "",
    holds: ({ variable }) => (value === undefined ? variable(name) !== "" : plain(variable(name)) === plain(value)),
  };
}

function term(piece) {
  if (/^style\(/i.test(piece)) return combine(inner(piece), styleTest);
  if (!piece.startsWith("(")) return undefined;
  const text = inner(piece);
  return /^(?:not\b|\(|style\()/i.test(text) ? combine(text, feature) : feature(text);
}

const joined = (axes) => [...new Set(axes.join(""))].join("");

function combine(text, leaf) {
  const simple = !/^(?:not\b|\(|style\()/i.test(text) && leaf(text);
  if (simple) return simple;
  const parts = pieces(text);
  const negated = /^not$/i.test(parts[0]);
  const words = negated ? parts.slice(1) : parts;
  const word = words.find((part) => /^(?:and|or)$/i.test(part))?.toLowerCase() ?? "and";
  const tests = words.filter((part) => !/^(?:and|or)$/i.test(part)).map(term);
  if (tests.length === 0 || tests.includes(undefined)) return undefined;
  const all = (box) => (word === "or" ? tests.some((test) => test.holds(box)) : tests.every((test) => test.holds(box)));
  return { axes: joined(tests.map((test) => test.axes)), holds: negated ? (box) => !all(box) : all };
}

/// `params` of an @container rule as {name or undefined, axes: "", "w", "h" or both, holds(box)}; nothing if it asks what is
/// not known here. A box has `width`, `height` (pixels), `length(text)` and `variable(name)`.
export function readCondition(params) {
  const [, name, rest] = /^\s*(?:(?!not\b|style\()([A-Za-z_-][\w-]*)(?=\s|$))?\s*(.*)$/s.exec(params);
  const test = rest.trim() ? combine(rest.trim(), feature) : { axes: "", holds: () => true };
  return test && { name, ...test };
}
