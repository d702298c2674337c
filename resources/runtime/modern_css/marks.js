// Marks of ours on elements: names in an attribute, which spelled selectors ask for.
export function createMarks(attribute) {
  let marked = new Map();

  /// `wanted`: element → Set of names. Returns whether anything has changed.
  function set(wanted) {
    let changed = false;
    for (const element of marked.keys()) {
      if (wanted.has(element)) continue;
      element.removeAttribute(attribute);
      changed = true;
    }
    for (const [element, names] of wanted) {
      const text = [...names].sort().join(" ");
      if (element.getAttribute(attribute) === text) continue;
      element.setAttribute(attribute, text);
      changed = true;
    }
    marked = wanted;
    return changed;
  }

  return { set };
}

export function put(marks, element, name) {
  if (!marks.has(element)) marks.set(element, new Set());
  marks.get(element).add(name);
}

/// Elements of a selector; none if this engine does not understand it.
export function all(selector) {
  try {
    return document.querySelectorAll(selector);
  } catch {
    return [];
  }
}
