// What the editor's canvas asks about the page: what lies at a place, where elements are, and what of them may be edited.
// Places are pixels of the film.
muto.canvas = (() => {
  const drawn = new Set(["img", "video", "svg", "canvas", "hr", "input", "button", "picture", "iframe"]);
  const mostBeyond = 100; // more could not be told apart
  const standIn = "__render_frame__";
  // What authors keep from the mouse is there for the editor all the same.
  const reachable = new CSSStyleSheet();
  reachable.replaceSync("* { pointer-events: auto !important }");

  // Which element

  /// The element that an author wrote which `element` is, or is a part of.
  function authored(element) {
    let found = element.classList.contains(standIn) ? element.previousElementSibling : element;
    while (found && !muto.sourceTree.sourceOf(found)) found = found.parentElement;
    return found;
  }

  const isVisible = (element) => getComputedStyle(element).visibility === "visible" && element.getClientRects().length > 0;

  /// Whether it is to be seen, or what stands in for it.
  function isShown(element) {
    const next = element.nextElementSibling;
    return isVisible(element) || (element.hasAttribute("data-muto-replaced") && Boolean(next?.classList.contains(standIn)) && isVisible(next));
  }

  const isBackground = (element) => element === document.documentElement || element === document.body || element === muto.root.element;

  function isTransparent(element) {
    let opacity = 1;
    for (let node = element; node; node = node.parentElement) opacity *= Number(getComputedStyle(node).opacity);
    return opacity < 0.01;
  }

  const hasOwnText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");

  function isPainted(element) {
    if (drawn.has(element.localName) || element.ownerSVGElement || hasOwnText(element)) return true;
    const { backgroundColor, backgroundImage, boxShadow, borderStyle, borderWidth } = getComputedStyle(element);
    const hasFill = !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor) || backgroundImage !== "none";
    return hasFill || boxShadow !== "none" || (borderStyle !== "none" && parseFloat(borderWidth) > 0);
  }

  /// What can be seen comes before what only holds other things, each from the front to the back.
  function inOrder(elements) {
    const found = [...new Set(elements.map(authored))].filter((element) => element && !isBackground(element) && !isTransparent(element));
    const painted = found.filter(isPainted);
    return [...painted, ...found.filter((element) => !painted.includes(element))];
  }

  // Groups

  const isGroup = (element) => element.hasAttribute("data-hf-group");

  /// The groups an element lies in, itself included, from the outermost on.
  function groupsOf(element) {
    const groups = [];
    for (let node = element; node && !isBackground(node); node = node.parentElement) if (isGroup(node) && muto.sourceTree.sourceOf(node)) groups.unshift(node);
    return groups;
  }

  /// What is picked up with an element: the outermost of its groups, or of those in the one that was entered.
  function unitOf(element, entered) {
    const groups = groupsOf(element);
    return groups[groups.indexOf(entered) + 1] ?? element;
  }

  function units(elements, entered) {
    const group = entered ? shownOf(entered) : undefined;
    const found = [...new Set(elements.map((element) => unitOf(element, group)))].filter((unit) => unit !== group);
    return found.map((unit) => ({ ...describe(unit), isInEntered: Boolean(group?.contains(unit)) }));
  }

  /// What sticks out of the frame at a place, which no point of the page is any more; the later lies in front.
  function beyondFrame(x, y) {
    const isThere = ({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom;
    const all = [...(muto.root.element ?? document.body).querySelectorAll("*")].reverse();
    return all.filter((element) => isThere(element.getBoundingClientRect()) && isShown(element) && isPainted(element));
  }

  function hit({ x, y, entered }) {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return units(inOrder(beyondFrame(x, y)), entered);
    const sheets = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...sheets, reachable];
    const elements = document.elementsFromPoint(x, y);
    document.adoptedStyleSheets = sheets;
    return units(inOrder(elements), entered);
  }

  /// Whatever an area touches, the containers of what it touches excepted.
  function within({ x, y, width, height, entered }) {
    const touches = (element) => {
      const box = element.getBoundingClientRect();
      return box.width * box.height > 0 && box.left < x + width && box.right > x && box.top < y + height && box.bottom > y;
    };
    const all = [...(muto.root.element ?? document.body).querySelectorAll("*")];
    const isSeen = (element) => isShown(element) && !isTransparent(element) && isPainted(element);
    const touched = inOrder(all.filter((element) => muto.sourceTree.sourceOf(element) && touches(element) && isSeen(element)));
    return units(touched.filter((element) => !touched.some((other) => other !== element && other.contains(element))), entered);
  }

  /// What sticks out of the frame, or lies beside it: of the units, and not what they hold besides.
  function beyond({ entered }) {
    const sticksOut = ({ left, top, right, bottom, width, height }) =>
      width * height > 0 && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1);
    const all = [...(muto.root.element ?? document.body).querySelectorAll("*")];
    const isSeen = (element) => isShown(element) && !isTransparent(element) && isPainted(element);
    const found = all.filter((element) => muto.sourceTree.sourceOf(element) && sticksOut(element.getBoundingClientRect()) && isSeen(element));
    const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    return units(outermost.slice(0, mostBeyond), entered);
  }

  // Where it is

  function linear(element) {
    const [a, b, , , c, d] = muto.space.transformOf(element, getComputedStyle(element));
    return [a, b, c, d];
  }

  const product = ([a, b, c, d], [e, f, g, h]) => [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h];

  function around(element) {
    let matrix = [1, 0, 0, 1];
    for (let node = element.parentElement; node; node = node.parentElement) matrix = product(linear(node), matrix);
    return matrix;
  }

  /// Layout size of the border box; {extra} is what of it does not count for `width` and `height`.
  function sizeOf(element, style) {
    const sum = (...names) => names.reduce((total, name) => total + (parseFloat(style[name]) || 0), 0);
    const frame = [
      sum("paddingLeft", "paddingRight", "borderLeftWidth", "borderRightWidth"),
      sum("paddingTop", "paddingBottom", "borderTopWidth", "borderBottomWidth"),
    ];
    const extra = style.boxSizing === "border-box" ? [0, 0] : frame;
    const used = [parseFloat(style.width), parseFloat(style.height)].map((size, i) => size + extra[i]);
    const size = used.every(Number.isFinite) ? used : [element.offsetWidth ?? 0, element.offsetHeight ?? 0];
    return { size, extra };
  }

  function corners(center, [a, b, c, d], [width, height]) {
    const at = (sx, sy) => [center[0] + (a * sx * width + c * sy * height) / 2, center[1] + (b * sx * width + d * sy * height) / 2];
    return [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)];
  }

  /// A drawing has a coordinate system of its own.
  function svgBox(element) {
    const { a, b, c, d, e, f } = element.getScreenCTM() ?? new DOMMatrix();
    const { x, y, width, height } = element.getBBox();
    const at = (px, py) => [a * px + c * py + e, b * px + d * py + f];
    return { quad: [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)], matrix: [a, b, c, d], size: [width, height] };
  }

  const isInsideSvg = (element) => Boolean(element.ownerSVGElement && element.getBBox);

  /// The box, and what is around it: as matrices of the plane, and as those of space where it leaves that.
  function boxOf(element, style) {
    const parent = around(element);
    const own = linear(element);
    if (isInsideSvg(element)) {
      const { quad, size } = svgBox(element);
      return { quad, size, extra: [0, 0], parent, own, origin: [0, 0], space: null };
    }
    const { left, top, width, height } = element.getBoundingClientRect();
    const { size, extra } = sizeOf(element, style);
    const quad = corners([left + width / 2, top + height / 2], product(parent, own), size);
    const space = muto.space.of(element, style, size);
    const origin = style.transformOrigin.split(" ").slice(0, 2).map((length, i) => (size[i] > 0 ? parseFloat(length) / size[i] : 0));
    return { quad: space?.quad ?? quad, size, extra, parent, own, origin, space };
  }

  // What may be edited

  const isSet = (element, side) => element.computedStyleMap?.().get(side)?.toString() !== "auto";

  function insetsOf(element, style) {
    const sides = ["left", "top", "right", "bottom"];
    return {
      position: style.position,
      insets: sides.map((side) => parseFloat(style[side]) || 0),
      set: style.position === "static" ? sides.map(() => false) : sides.map((side) => isSet(element, side)),
    };
  }

  /// Names of the properties that something moves, as CSS spells them.
  function animated(element) {
    const names = new Set(muto.timelines.clocks().flatMap(({ timeline }) => muto.gsapTweens.propertiesMoved(timeline, element)));
    for (const animation of element.getAnimations?.() ?? [])
      for (const frame of animation.effect?.getKeyframes?.() ?? [])
        Object.keys(frame).filter((name) => !["offset", "computedOffset", "easing", "composite"].includes(name)).forEach((name) => names.add(name));
    return [...names];
  }

  /// What a property is without what scripts have written into the style.
  function unset(element, name, read) {
    const live = element.style[name];
    const authored = muto.sourceTree.sourceOf(element)?.style?.[name] ?? "";
    if (live === authored) return read(getComputedStyle(element)[name]);
    element.style[name] = authored;
    const value = read(getComputedStyle(element)[name]);
    element.style[name] = live;
    return value;
  }

  /// A part of what a caption says: it goes with its line unless somebody puts it elsewhere.
  const isWord = (element) => Boolean(element.parentElement?.closest('[data-timeline-role="caption"]')) && hasOwnText(element);

  /// The transform the author gave, not what a script has made of it, nor the moment of a word that is being said.
  function authoredTransform(element, parts) {
    const inline = muto.sourceTree.sourceOf(element)?.style?.transform;
    if (inline || isWord(element)) return inline ?? "";
    if (parts?.transform !== undefined) return parts.transform;
    return element.getAnimations?.().length > 0 ? "" : unset(element, "transform", (transform) => (transform === "none" ? "" : transform));
  }

  const animatable = ["left", "top", "right", "bottom", "width", "height"];

  /// What insets and sizes are without the tweens that move them.
  function restOf(element, moved) {
    return Object.fromEntries(animatable.filter((name) => moved.includes(name)).map((name) => [name, unset(element, name, (length) => parseFloat(length) || 0)]));
  }

  function gsapParts(element) {
    const number = (name) => parseFloat(element._gsap?.[name]) || 0;
    return { moved: [number("x"), number("y")], movedParts: [number("xPercent"), number("yPercent")], turned: number("rotation"), ownPerspective: number("transformPerspective") };
  }

  // What is cut off

  const bared = "data-muto-uncropped";
  const barely = new CSSStyleSheet();
  barely.replaceSync(`[${bared}], [${bared}] + .${standIn} { clip-path: none !important }`);

  /// The shape that is cut out of it, though all of it may be shown just now.
  function clipPathOf(element) {
    const isBared = element.hasAttribute(bared);
    if (isBared) element.removeAttribute(bared);
    const { clipPath } = getComputedStyle(element);
    if (isBared) element.setAttribute(bared, "");
    return clipPath;
  }

  /// The canvas that stands for a film follows with the next seek, which may be long in coming.
  function cover(element) {
    element.removeAttribute(bared);
    const next = element.nextElementSibling;
    if (next?.classList.contains(standIn)) next.style.clipPath = getComputedStyle(element).clipPath;
  }

  function reveal({ elements }) {
    if (!document.adoptedStyleSheets.includes(barely)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, barely];
    const shown = elements.map(shownOf).filter(Boolean);
    for (const element of document.querySelectorAll(`[${bared}]`)) if (!shown.includes(element)) cover(element);
    for (const element of shown) element.setAttribute(bared, "");
    return [];
  }

  /// What is between the edges of a box and its text, from the left on, and to which side that keeps.
  function textPlaceOf(style) {
    const sides = ["Left", "Top", "Right", "Bottom"];
    return { margins: sides.map((side) => parseFloat(style[`padding${side}`]) + parseFloat(style[`border${side}Width`])), align: style.textAlign, direction: style.direction };
  }

  function describe(element) {
    const style = getComputedStyle(element);
    const source = muto.sourceTree.sourceOf(element);
    const moved = animated(element);
    const box = boxOf(element, style);
    const individual = muto.space.individual(style, box.size);
    return {
      ...muto.sourceTree.addressOf(element),
      tag: element.localName,
      ...box,
      ...insetsOf(element, style),
      transform: authoredTransform(element, individual),
      individual,
      ...gsapParts(element),
      rest: restOf(element, moved),
      clipPath: clipPathOf(element),
      animated: moved,
      zIndex: style.zIndex,
      isVisible: isShown(element),
      isInSvg: isInsideSvg(element),
      isGroup: isGroup(element),
      isWord: isWord(element),
      isInline: style.display === "inline" && !drawn.has(element.localName),
      font: { family: style.fontFamily, size: parseFloat(style.fontSize), weight: Number(style.fontWeight), style: style.fontStyle },
      textPlace: textPlaceOf(style),
      text: source.childElementCount === 0 && element.childElementCount === 0 && hasOwnText(element) ? element.textContent : null,
    };
  }

  /// Of several mounts of one element, the one that can be seen now.
  function shownOf({ file, steps }) {
    const source = muto.sourceTree.find(file, steps);
    const lives = source ? muto.sourceTree.livesOf(source).filter((live) => live.isConnected) : [];
    return lives.find(isShown) ?? lives[0];
  }

  /// Boxes that others can be lined up with: what is seen, but neither `moving` nor in it or around it.
  function neighbours({ moving }) {
    const shown = moving.map(shownOf).filter(Boolean);
    const isApart = (element) => !shown.some((other) => other.contains(element) || element.contains(other));
    const all = [...(muto.root.element ?? document.body).querySelectorAll("*")];
    const boxes = all.filter((element) => muto.sourceTree.sourceOf(element) && isApart(element) && isShown(element) && isPainted(element));
    return boxes.slice(0, 300).map((element) => element.getBoundingClientRect()).map(({ left, top, width, height }) => [left, top, width, height]);
  }

  const valuesOf = (style, names) => Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));

  /// What some properties are where no script has set them, for those that one has set on an element.
  function restingStyles(element, source, properties) {
    const { style } = element;
    const set = properties.filter((name) => style.getPropertyValue(name) !== "" && source.style.getPropertyValue(name) === "");
    const before = set.map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
    set.forEach((name) => style.removeProperty(name));
    const resting = valuesOf(getComputedStyle(element), set);
    before.forEach((each) => style.setProperty(...each));
    return resting;
  }

  /// What style sheets, scripts and the moment make of some properties, and what it is without the scripts.
  function styles({ elements, properties }) {
    const answer = ({ file, steps }) => {
      const element = shownOf({ file, steps });
      if (!element) return null;
      const resting = restingStyles(element, muto.sourceTree.find(file, steps), properties);
      return { file, steps, values: valuesOf(getComputedStyle(element), properties), resting };
    };
    return elements.map(answer).filter(Boolean);
  }

  return {
    hit,
    within,
    beyond,
    neighbours,
    styles,
    shownOf,
    reveal,
    describe({ elements }) {
      const shown = elements.map(shownOf).filter(Boolean);
      const isNested = (element) => shown.some((other) => other !== element && other.contains(element));
      return shown.map((element) => ({ ...describe(element), isNested: isNested(element) }));
    },
  };
})();
