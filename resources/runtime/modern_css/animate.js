// Keyframes given to Element.animate().
import { composed, isComposed, partsOf } from "./individual_transforms.js";
import { evaluate, isModern } from "./values.js";

const settings = new Set(["offset", "easing", "composite"]);
const known = (value) => (typeof value === "string" && isModern(value) ? evaluate(value) : value);

export function installAnimate({ facts, speller, styleOf, onFacts }) {
  const { animate } = Element.prototype;

  function noteTransform(name, value) {
    const before = facts.version;
    facts.noteIndividualTransform(name, String(value));
    if (facts.version !== before) onFacts();
  }

  /// One property of a keyframe, or its whole row of values, as pairs for this engine.
  function pairs([name, value]) {
    if (settings.has(name)) return [[name, value]];
    const values = [value].flat().map(known);
    if (!speller.usesIndividual(name)) return [[name, Array.isArray(value) ? values : values[0]]];
    values.forEach((one) => noteTransform(name, one));
    const rows = values.map((one) => partsOf(name, String(one)));
    return Object.keys(rows[0]).map((part) => [part, Array.isArray(value) ? rows.map((row) => row[part]) : rows[0][part]]);
  }

  const spelled = (keyframe) => Object.fromEntries(Object.entries(keyframe).flatMap(pairs));
  const turns = (keyframes) =>
    [keyframes].flat().some((keyframe) => Object.keys(keyframe ?? {}).some((key) => speller.usesIndividual(key)));

  function compose(element) {
    const style = styleOf(element);
    const before = style.transform;
    if (before && before !== "none" && !isComposed(before)) style.setProperty("--muto-transform", before);
    style.setProperty("transform", composed(facts));
  }

  Element.prototype.animate = function (keyframes, ...rest) {
    if (!keyframes || typeof keyframes !== "object") return animate.call(this, keyframes, ...rest);
    const own = Array.isArray(keyframes) ? keyframes.map(spelled) : spelled(keyframes);
    if (turns(keyframes)) compose(this);
    return animate.call(this, own, ...rest);
  };
}
