// Selectors taken apart and put together again. Pure.
import parser from "postcss-selector-parser";

const legacyElements = /^:(?:before|after|first-line|first-letter)$/i;
const isPseudoElement = (node) => node.type === "pseudo" && (node.value.startsWith("::") || legacyElements.test(node.value));
const parse = (text) => parser().astSync(text);

/// What a list of selectors picks: `elements` is the list without pseudo-elements, `pseudo` the one pseudo-element that
/// all of them end in, or "".
export function subjectsOf(text) {
  const root = parse(text);
  const pseudos = new Set();
  root.each((selector) => {
    const element = selector.nodes.find(isPseudoElement);
    pseudos.add(element?.toString().trim() ?? "");
    if (!element) return;
    const at = selector.index(element);
    selector.nodes.slice(at).forEach((node) => node.remove());
    const last = selector.nodes.at(-1);
    if (!last || last.type === "combinator") selector.append(parser.universal());
  });
  return { elements: root.toString().trim(), pseudo: pseudos.size === 1 ? [...pseudos][0] : "" };
}

/// The same selectors, for elements that carry `marker` in `attribute`; as specific as before.
export function marked(text, attribute, marker) {
  const root = parse(text);
  const condition = parse(`:where([${attribute}~="${marker}"])`).first.first;
  root.each((selector) => {
    const element = selector.nodes.find(isPseudoElement);
    if (element) selector.insertBefore(element, condition.clone());
    else selector.append(condition.clone());
  });
  return root.toString();
}

const topOf = (node) => {
  let top = node;
  while (top.parent.parent.type !== "root") top = top.parent.parent;
  return top;
};

/// Elements that a `:has()` is asked of: what stands before it and beside it, without it.
function askedOf(node) {
  const top = topOf(node);
  const selector = top.parent.clone();
  const at = top.parent.index(top);
  const following = selector.nodes.findIndex((other, i) => i > at && other.type === "combinator");
  if (following >= 0) selector.nodes.slice(following).forEach((other) => other.remove());
  selector.nodes
    .slice(at)
    .filter((other) => isPseudoElement(other))
    .forEach((other) => other.remove());
  selector.at(at).remove();
  selector.walkPseudos((other) => void (other.value === ":has" && topOf(other).remove()));
  const last = selector.nodes.at(-1);
  if (!last || last.type === "combinator") selector.append(parser.universal());
  return selector.toString().trim();
}

/// The selectors with each `:has(…)` replaced by a mark; `register(argument, askedOf)` gives the mark's name.
export function withoutHas(text, attribute, register) {
  const root = parse(text);
  root.walkPseudos((node) => {
    if (node.value.toLowerCase() !== ":has") return;
    const argument = node.nodes.map(String).join(",").trim();
    const mark = register(argument, askedOf(node));
    node.replaceWith(parse(`[${attribute}~="${mark}"]`).first.first);
  });
  return root.toString();
}
