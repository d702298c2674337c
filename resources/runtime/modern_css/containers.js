// Container queries and what `cqw` and its kin measure, from the boxes as they stand now.
import { all, createMarks, put } from "./marks.js";
import { attributes } from "./sheet_text.js";

const pixels = (text) => parseFloat(text) || 0;

function contentBox(element, style) {
  const across = pixels(style.paddingLeft) + pixels(style.paddingRight);
  const down = pixels(style.paddingTop) + pixels(style.paddingBottom);
  return { width: Math.max(0, element.clientWidth - across), height: Math.max(0, element.clientHeight - down) };
}

function lengthIn(style, text) {
  const [, number, unit] = /^([-+]?[\d.]+)([a-z]*)$/i.exec(text.trim()) ?? [];
  const scale = {
    "": 1,
    px: 1,
    em: pixels(style.fontSize),
    rem: pixels(getComputedStyle(document.documentElement).fontSize),
    cm: 96 / 2.54,
    in: 96,
    pt: 4 / 3,
    vw: innerWidth / 100,
    vh: innerHeight / 100,
  };
  return number === undefined ? NaN : number * (scale[unit.toLowerCase()] ?? NaN);
}

const axesOf = { size: "wh", "inline-size": "w" };

function facts(element) {
  const style = getComputedStyle(element);
  const names = style.getPropertyValue("--muto-container-name").trim().split(/\s+/);
  const axes = axesOf[style.getPropertyValue("--muto-container-type").trim().split(/\s+/)[0]] ?? "";
  let box;
  return {
    names,
    axes,
    variable: (name) => style.getPropertyValue(name),
    length: (text) => lengthIn(style, text),
    get width() {
      return (box ??= contentBox(element, style)).width;
    },
    get height() {
      return (box ??= contentBox(element, style)).height;
    },
  };
}

/// A look at all containers of this moment; what it has measured it remembers until the next.
export function lookAtContainers() {
  const seen = new Map();
  const factsOf = (element) => {
    if (!seen.has(element)) seen.set(element, facts(element));
    return seen.get(element);
  };

  /// The nearest container around `element` (or itself, for its pseudo-elements) that a question is meant for.
  function nearest(element, axes, name, includingItself) {
    for (let candidate = includingItself ? element : element.parentElement; candidate; candidate = candidate.parentElement) {
      const found = factsOf(candidate);
      if ((!name || found.names.includes(name)) && [...axes].every((axis) => found.axes.includes(axis))) return found;
    }
    return undefined;
  }

  /// Pixels of one hundredth of the container along an axis: "w", "h", "min", "max".
  function unit(element, axis) {
    const along = (one) => {
      const box = nearest(element, one, undefined, false);
      return (box ? (one === "w" ? box.width : box.height) : one === "w" ? innerWidth : innerHeight) / 100;
    };
    if (axis === "min") return Math.min(along("w"), along("h"));
    return axis === "max" ? Math.max(along("w"), along("h")) : along(axis);
  }

  return { nearest, unit };
}

export function createQueries() {
  const marks = createMarks(attributes.container);

  function once(queries) {
    const { nearest } = lookAtContainers();
    const wanted = new Map();
    for (const { id, condition, elements, pseudo } of queries) {
      for (const element of all(elements)) {
        const box = nearest(element, condition.axes, condition.name, pseudo !== "");
        if (box && condition.holds(box)) put(wanted, element, id);
      }
    }
    return marks.set(wanted);
  }

  /// Containers inside containers settle from the outside in: looks again while something changes, some times at most.
  return function answer(queries) {
    let changed = false;
    for (let round = 0; round < 4 && once(queries); ++round) changed = true;
    return changed;
  };
}

export function registerContainers() {
  for (const name of ["--muto-container-type", "--muto-container-name"])
    CSS.registerProperty({ name, syntax: "*", inherits: false });
}
