// Values that depend on their element, computed each frame: a rule says `color: var(--muto-7)`, and every element that
// the rule picks is given its own `--muto-7`. Custom properties inherit into ::before and ::after as they should.
import { lookAtContainers } from "./containers.js";
import { ownerOf, partsOf } from "./individual_transforms.js";
import { all } from "./marks.js";
import { evaluate, isModern, substitute } from "./values.js";

const mostRemembered = 4000;
const mostRounds = 3;
const needsElement = /\bcq(?:w|h|i|b|min|max)\b|\d(?:cq|r?lh\b)|currentcolor|light-dark\(/i;

function lineHeight(style) {
  return parseFloat(style.lineHeight) || 1.2 * parseFloat(style.fontSize);
}

function contextOf(element, style, prop, containers) {
  return {
    containerUnit: (axis) => containers.unit(element, axis),
    lineHeight: (ofRoot) => lineHeight(ofRoot ? getComputedStyle(document.documentElement) : style),
    currentColour: () => (prop === "color" && element.parentElement ? getComputedStyle(element.parentElement) : style).color,
    isDark: () => /\bdark\b/.test(style.colorScheme) && !/\blight\b/.test(style.colorScheme),
  };
}

/// `styleOf(element)` is its own style, `onFailure(binding, text)` hears of a value that stays beyond the engine.
export function createValues({ styleOf, onFailure }) {
  const remembered = new Map();
  const given = new WeakSet();
  let mayFeedOthers = false;

  function compute(element, binding, containers) {
    const style = getComputedStyle(element, binding.pseudo || null);
    const text = substitute(binding.value, (name) => style.getPropertyValue(name).trim());
    if (text === undefined) return "";
    const isOwn = needsElement.test(text);
    mayFeedOthers ||= isOwn || /^--(?!muto-)/.test(binding.prop);
    const key = `${binding.prop} ${text}`;
    if (!isOwn && remembered.has(key)) return remembered.get(key);
    const known = evaluate(text, isOwn ? contextOf(element, style, binding.prop, containers) : undefined);
    if (isModern(known)) onFailure(binding, known);
    const individual = ownerOf(binding.prop);
    const value = individual ? (partsOf(individual, known)[binding.prop] ?? known) : known;
    if (remembered.size > mostRemembered) remembered.clear();
    if (!isOwn) remembered.set(key, value);
    return value;
  }

  function* carriersOf(binding, animations) {
    if (binding.element) {
      if (binding.element.isConnected) yield binding.element;
    } else if (binding.keyframes) {
      for (const animation of animations)
        if (animation.animationName === binding.keyframes && animation.effect?.target) yield animation.effect.target;
    } else yield* all(binding.elements);
  }

  /// Reads everything before it writes anything: the page is laid out once.
  function round(bindings) {
    const containers = lookAtContainers();
    const animations = bindings.some(({ keyframes }) => keyframes) ? document.getAnimations() : [];
    const writes = [];
    for (const binding of bindings) {
      for (const element of carriersOf(binding, animations)) {
        const name = `--muto-${binding.id}`;
        const value = compute(element, binding, containers);
        if (styleOf(element).getPropertyValue(name) !== value) writes.push({ element, name, value });
      }
    }
    for (const { element, name, value } of writes) styleOf(element).setProperty(name, value);
    return writes;
  }

  /// What gets its first value must not glide there from none.
  function finishTransitions(elements) {
    for (const element of elements) {
      for (const animation of element.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    }
  }

  function noteFirst(writes) {
    const first = writes.filter(({ element }) => !given.has(element)).map(({ element }) => element);
    first.forEach((element) => given.add(element));
    return first;
  }

  /// Once, as a rule; again where one value may be what another depends on: the width of a container, an inherited colour.
  return function apply(bindings) {
    const first = new Set();
    for (let i = 0; i < mostRounds; ++i) {
      mayFeedOthers = false;
      const writes = round(bindings);
      noteFirst(writes).forEach((element) => first.add(element));
      if (writes.length === 0 || !mayFeedOthers) break;
    }
    if (first.size > 0) finishTransitions(first);
  };
}
