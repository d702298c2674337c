// What all style sheets of the page use together: some constructs change how every other declaration is spelled.
import { evaluate } from "./values.js";
import { isTaint } from "./declarations.js";
import { isDeep } from "./individual_transforms.js";

export function createFacts() {
  const customs = [];
  const facts = {
    /// Custom properties whose value only their users can compute (it depends on the container, the colour, the line).
    tainted: new Set(),
    /// Custom properties with a type (@property): they compute like any other property.
    typed: new Set(),
    hasIndividualTransforms: false,
    /// Whether one of them leaves the plane.
    hasDepth: false,
    /// Names of @keyframes that move `translate`, `rotate` or `scale`.
    turningKeyframes: new Set(),
    /// Grows with every change that concerns other sheets.
    version: 0,
  };

  /// A custom property has been given this value, somewhere.
  function noteCustom(name, value) {
    if (facts.typed.has(name) || facts.tainted.has(name) || name.startsWith("--muto-")) return;
    customs.push([name, evaluate(value)]);
    const before = facts.tainted.size;
    let size;
    do {
      size = facts.tainted.size;
      for (const [other, known] of customs)
        if (!facts.tainted.has(other) && isTaint(known, facts.tainted)) facts.tainted.add(other);
    } while (facts.tainted.size !== size);
    if (size !== before) ++facts.version;
  }

  function noteTyped(name) {
    if (!facts.typed.has(name)) ++facts.version;
    facts.typed.add(name);
  }

  function noteIndividualTransform(property, value, keyframes) {
    const isNewlyDeep = !facts.hasDepth && isDeep(property, value);
    const isNews = !facts.hasIndividualTransforms || isNewlyDeep || (keyframes && !facts.turningKeyframes.has(keyframes));
    facts.hasIndividualTransforms = true;
    facts.hasDepth ||= isNewlyDeep;
    if (keyframes) facts.turningKeyframes.add(keyframes);
    if (isNews) ++facts.version;
  }

  return Object.assign(facts, { noteCustom, noteTyped, noteIndividualTransform });
}
