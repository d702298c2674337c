// What the editor has to know before it puts an element before or behind others: all that are in the same box, and when
// each of them is painted. Places are pixels of the film.
muto.paintOrder = (() => {
  const isOf = (style, properties) => Object.entries(properties).some(([name, usual]) => ![usual, "", undefined].includes(style[name]));

  /// Whatever makes of an element a picture of its own.
  function isStacking(element, style) {
    if (element === document.documentElement) return true;
    if (["fixed", "sticky"].includes(style.position)) return true;
    if (style.zIndex !== "auto" && takesLevel(element, style)) return true;
    if (/\b(?:transform|opacity|filter|perspective|clip-path|mask|isolation)\b/.test(style.willChange)) return true;
    if (/\b(?:layout|paint|strict|content)\b/.test(style.contain)) return true;
    return isOf(style, { opacity: "1", transform: "none", filter: "none", backdropFilter: "none", perspective: "none", clipPath: "none", webkitMaskImage: "none", mixBlendMode: "normal", isolation: "auto" });
  }

  const isArranged = (element) => /flex|grid/.test(getComputedStyle(element.parentElement).display);

  function takesLevel(element, style) {
    return style.position !== "static" || isArranged(element);
  }

  /// What is seen of it; what has no size of its own is as large as what is in it.
  function boxOf(element) {
    const all = [element, ...(element.offsetWidth * element.offsetHeight === 0 ? element.querySelectorAll("*") : [])];
    const boxes = all.filter((one) => getComputedStyle(one).visibility === "visible").map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width * height > 0);
    if (boxes.length === 0) return [0, 0, 0, 0];
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    return [left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top];
  }

  function part(element, selected) {
    const style = getComputedStyle(element);
    return {
      ...(muto.sourceTree.addressOf(element) ?? { file: "", steps: "" }),
      level: (takesLevel(element, style) && Number(style.zIndex)) || 0,
      isLifted: style.position !== "static" || isStacking(element, style),
      takesLevel: takesLevel(element, style),
      isSelected: selected.includes(element),
      box: boxOf(element),
    };
  }

  const isPainted = (element) => !["script", "style", "template", "link", "meta", "title"].includes(element.localName) && !element.classList.contains("__render_frame__");

  function boxWith(parent, selected) {
    const style = getComputedStyle(parent);
    return {
      ...(muto.sourceTree.addressOf(parent) ?? { file: "", steps: "" }),
      isIsolated: isStacking(parent, style),
      elements: [...parent.children].filter(isPainted).map((element) => part(element, selected)),
    };
  }

  return {
    /// The boxes that elements are in.
    order({ elements }) {
      const selected = elements.map(muto.canvas.shownOf).filter((element) => element?.parentElement && element !== muto.root.element);
      return [...new Set(selected.map((element) => element.parentElement))].map((parent) => boxWith(parent, selected));
    },
    /// The z-index of every element that has one, and clips that are not positioned.
    levels() {
      const all = [...(muto.root.element ?? document.body).querySelectorAll("*")].filter((element) => muto.sourceTree.sourceOf(element));
      return all.flatMap((element) => {
        const style = getComputedStyle(element);
        const [level, isPositioned] = [Number(style.zIndex) || 0, style.position !== "static"];
        const isTold = level !== 0 || (!isPositioned && element.hasAttribute("data-start"));
        return isTold ? [{ ...muto.sourceTree.addressOf(element), level, isPositioned }] : [];
      });
    },
  };
})();
