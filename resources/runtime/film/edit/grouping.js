// What the editor has to know before it puts elements into a group, or takes a group apart, so that nothing is seen
// elsewhere or otherwise afterwards: lengths that are parts of the box around, rules of style sheets that find an element
// by where it lies, and what a group does to what is in it. Places are pixels of the film.
muto.grouping = (() => {
  const lengths = ["width", "height", "min-width", "min-height", "max-width", "max-height"];
  const edges = ["top", "right", "bottom", "left"].flatMap((side) => [`margin-${side}`, `padding-${side}`]);
  const inherited = [
    "color", "font-family", "font-size", "font-style", "font-weight", "font-stretch", "font-variant", "letter-spacing", "line-height", "text-align",
    "text-indent", "text-shadow", "text-transform", "white-space", "word-spacing", "visibility", "direction", "cursor", "list-style-type",
  ];

  // Rules

  function* rulesIn(rules) {
    for (const rule of rules) {
      if (rule.selectorText) yield rule.selectorText;
      if (rule.cssRules) yield* rulesIn(rule.cssRules);
    }
  }

  function selectors() {
    const found = new Set();
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      try {
        for (const selector of rulesIn(sheet.cssRules)) found.add(selector.replace(/::?(?:before|after|first-line|first-letter|placeholder|marker)\b/g, ""));
      } catch {
        // a sheet of another origin, which cannot be read
      }
    }
    return [...found];
  }

  /// The page without its scripts and media, and which of its elements stands for which.
  function inertCopy() {
    const inert = document.implementation.createHTMLDocument("");
    const copy = inert.importNode(document.documentElement, true);
    inert.replaceChild(copy, inert.documentElement);
    const copies = [copy, ...copy.querySelectorAll("*")];
    const twins = new Map([document.documentElement, ...document.documentElement.querySelectorAll("*")].map((live, i) => [live, copies[i]]));
    return { copy, twins };
  }

  function found(copy, selector) {
    try {
      return new Set(copy.querySelectorAll(selector));
    } catch {
      return new Set();
    }
  }

  const isForAll = (selector) => selector.split(",").every((part) => part.trim().endsWith("*"));

  /// The first rule that would find other elements once `change` has been made; `fresh` is an element it makes.
  function brokenRule(change) {
    const { copy, twins } = inertCopy();
    const all = selectors();
    const before = all.map((selector) => found(copy, selector));
    const fresh = change(twins);
    const isOther = (selector, i) => {
      const after = found(copy, selector);
      if (fresh && after.has(fresh) && !isForAll(selector)) return true;
      for (const element of before[i]) if (!after.has(element) && copy.contains(element)) return true;
      for (const element of after) if (!before[i].has(element) && element !== fresh) return true;
      return false;
    };
    return all.find(isOther) ?? null;
  }

  // Boxes

  const isPart = (element, name) => /%/.test(element.computedStyleMap?.().get(name)?.toString() ?? "");

  /// What of its lengths is a part of the box around it, as it is now.
  function partsOf(element, style) {
    const sizes = lengths.filter((name) => isPart(element, name));
    const others = edges.filter((name) => isPart(element, name));
    const used = (name) => (/^(?:min|max)-/.test(name) ? style.getPropertyValue(name.slice(4)) : style.getPropertyValue(name));
    return [...sizes, ...others].map((name) => [name, used(name)]);
  }

  /// What the film itself has written, because it is a clip right in it: nobody would write that in a group.
  function forcedOn(element) {
    const source = muto.sourceTree.sourceOf(element);
    if (element.parentElement !== muto.root.element || !element.hasAttribute("data-start") || !source) return [];
    const isForced = (name) => element.style.getPropertyValue(name) && !source.style.getPropertyValue(name);
    return ["position", "width", "height"].filter(isForced).map((name) => [name, getComputedStyle(element).getPropertyValue(name)]);
  }

  function memberOf(element) {
    const style = getComputedStyle(element);
    const { clientWidth, clientHeight } = element.offsetParent ?? document.documentElement;
    const { e, f } = style.transform === "none" ? new DOMMatrix() : new DOMMatrix(style.transform);
    return {
      ...muto.canvas.describe({ elements: [muto.sourceTree.addressOf(element)] })[0],
      margins: ["marginLeft", "marginTop"].map((side) => parseFloat(style[side]) || 0),
      shift: [e, f],
      around: [clientWidth, clientHeight],
      parts: partsOf(element, style),
      forced: forcedOn(element),
      hasBox: element.getClientRects().length > 0,
      hasAutoWidth: element.computedStyleMap?.().get("width")?.toString() === "auto",
      isReplaced: ["img", "video", "svg", "canvas", "iframe"].includes(element.localName),
      isFloating: style.float !== "none",
      display: style.display,
      level: parseInt(style.zIndex, 10) || 0,
      isLevelled: style.zIndex !== "auto",
    };
  }

  const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const isRendered = (element) => element.getClientRects().length > 0;
  const levelOf = (element) => {
    const { position, zIndex } = getComputedStyle(element);
    return position === "static" ? -0.5 : parseInt(zIndex, 10) || 0;
  };

  /// What lies between the first of them and another, and would change sides with that.
  function crossed(members) {
    const siblings = [...members[0].parentElement.children];
    const first = Math.min(...members.map((member) => siblings.indexOf(member)));
    for (const member of members)
      for (const other of siblings.slice(first, siblings.indexOf(member)))
        if (!members.includes(other) && isRendered(other) && levelOf(other) === levelOf(member) && overlap(other.getBoundingClientRect(), member.getBoundingClientRect()))
          return other;
    return undefined;
  }

  const areNeighbours = (members) => {
    const siblings = [...members[0].parentElement.children].filter((element) => muto.sourceTree.sourceOf(element));
    const places = members.map((member) => siblings.indexOf(member));
    return Math.max(...places) - Math.min(...places) === members.length - 1;
  };

  const labelOf = (element) => element.dataset.label || element.id || element.localName;

  function wrapped(twins, members) {
    const copies = members.map((member) => twins.get(member)).sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    const group = copies[0].ownerDocument.createElement("div");
    group.setAttribute("data-hf-group", "");
    copies[0].before(group);
    group.append(...copies);
    return group;
  }

  function grouping(elements) {
    const members = elements.map(muto.canvas.shownOf).filter(Boolean);
    if (members.length === 0 || members.length < elements.length) return { isGone: true };
    const [{ parentElement: parent }] = members;
    if (members.some((member) => member.parentElement !== parent)) return { isScattered: true };
    const other = crossed(members);
    return {
      members: members.map(memberOf),
      around: getComputedStyle(parent).display,
      areNeighbours: areNeighbours(members),
      crossed: other ? labelOf(other) : null,
      rule: brokenRule((twins) => wrapped(twins, members)),
    };
  }

  // Taking apart

  function looks(element) {
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, boxShadow, borderStyle, borderWidth, outlineStyle } = style;
    const hasFill = !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor) || backgroundImage !== "none";
    const hasEdge = (borderStyle !== "none" && parseFloat(borderWidth) > 0) || outlineStyle !== "none";
    return [
      hasFill && "background", hasEdge && "border", boxShadow !== "none" && "box-shadow", style.opacity !== "1" && "opacity", style.filter !== "none" && "filter",
      style.clipPath !== "none" && "clip-path", style.overflow !== "visible" && "overflow", style.mixBlendMode !== "normal" && "mix-blend-mode",
      style.perspective !== "none" && "perspective", (style.webkitMaskImage ?? "none") !== "none" && "mask",
      !["block", "contents"].includes(style.display) && "display",
    ].find(Boolean);
  }

  function handedDown(element) {
    const own = getComputedStyle(element);
    const around = getComputedStyle(element.parentElement);
    return inherited.find((name) => own.getPropertyValue(name) !== around.getPropertyValue(name));
  }

  function unwrapped(twins, group) {
    const copy = twins.get(group);
    copy.replaceWith(...copy.childNodes);
  }

  function ungrouping({ file, steps }) {
    const group = muto.canvas.shownOf({ file, steps });
    if (!group?.parentElement) return { isGone: true };
    const children = [...group.children].filter((child) => muto.sourceTree.sourceOf(child));
    return {
      group: memberOf(group),
      members: children.map(memberOf),
      isTimed: group.hasAttribute("data-start") || group.hasAttribute("data-composition-id") || group.hasAttribute("data-composition-src"),
      looks: looks(group) ?? handedDown(group) ?? null,
      rule: brokenRule((twins) => unwrapped(twins, group)),
      levels: [...group.parentElement.children].filter((other) => other !== group).map(levelOf),
    };
  }

  return {
    grouping: ({ elements }) => [grouping(elements)],
    ungrouping: ({ elements }) => elements.map(ungrouping),
  };
})();
