// What `gsap.set` leaves on elements: what it may be told to set for that to be known, and how it is taken back.
muto.gsapValues = (() => {
  const transforms = /^(?:[xyz]|[xy]Percent|translate[XYZ]?|scale[XYZ]?|rotat(?:e|ion)[XYZ]?|skew[XY]|transformOrigin|transformPerspective|force3D)$/;
  const alphas = /^(?:alpha|autoAlpha)$/;
  // All that does not matter to layout, which looks at the film and its children when the page is loaded.
  const painting = /^(?:transform.*|translate|rotate|scale|perspective.*|opacity|visibility|z-index|.*color|background.*|(?:backdrop-)?filter|(?:box|text)-shadow|clip-path|mix-blend-mode|border-.*radius|will-change)$/;
  // GSAP works out what these come to from the page as it is.
  const comesToMore = /random\(|var\(|^auto$|\d(?:r?em|ex|ch|r?lh)\b/;

  // Asking

  const isStyle = (name) => name.startsWith("--") || (name !== "cssText" && typeof document.documentElement.style[name] === "string");
  const isRelative = (value) => typeof value === "string" && /^[-+*/]=/.test(value);

  /// Whether what a value comes to hangs on more than the element itself.
  const reads = (name, value) => (typeof value === "string" && comesToMore.test(value)) || (isRelative(value) && !transforms.test(name));
  const isSettled = (name, value) => (typeof value === "number" || typeof value === "string") && !reads(name, value);
  const isKnown = (name) => transforms.test(name) || alphas.test(name) || isStyle(name);
  const objectionTo = (name) => `what setting ${name} leaves behind is not known`;

  function objectionToValues(vars) {
    const unknown = Object.entries(vars ?? {}).find(([name, value]) => !isKnown(name) || !(typeof value === "function" || isSettled(name, value)));
    return unknown && objectionTo(unknown[0]);
  }

  /// The same values, of whose functions `onObjection` is told what is not known about what they give.
  function watched(vars, onObjection) {
    if (!Object.values(vars ?? {}).some((value) => typeof value === "function")) return vars;
    const watch = (name, give) =>
      function (...args) {
        const given = give.apply(this, args);
        if (!isSettled(name, given)) onObjection(objectionTo(name));
        return given;
      };
    return Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, typeof value === "function" ? watch(name, value) : value]));
  }

  // Of what is on its way to another value, GSAP reads nothing but transforms.
  const isRead = ({ transitionProperty }) => transitionProperty === undefined || /^(?:transform|translate|rotate|scale)$/.test(transitionProperty);

  /// By a style sheet or a script, be it at an end: GSAP would find what it shows at this moment.
  const isAnimated = (element) => getComputedStyle(element).animationName !== "none" || element.getAnimations().some(isRead);

  /// Asked of styles: boxes would have the page laid out for each value that is set.
  function isShown(element) {
    for (let box = element; box; box = box.parentElement) if (getComputedStyle(box).display === "none") return false;
    return element.isConnected;
  }

  function objectionToElement(element) {
    if (!(element instanceof HTMLElement)) return "it sets values of what is not HTML";
    if (!isShown(element)) return "it sets values of what is not shown";
    return isAnimated(element) ? "it sets values of what something else moves" : undefined;
  }

  function objectionToStyles({ element, styles }) {
    if (styles.some(({ waits }) => waits)) return "it sets a part of what waits for a variable";
    const isLaidOut = element === muto.root.element || (element.parentElement === muto.root.element && element.hasAttribute("data-start"));
    return isLaidOut && styles.some(({ name }) => !painting.test(name)) ? "it changes what is laid out when the page is loaded" : undefined;
  }

  // Noting and taking back

  const stylesOf = (element) => muto.authoredStyle.longhands(element instanceof HTMLElement ? element.style : []);

  const snapshot = (element) => ({
    element,
    hadStyle: element.hasAttribute?.("style"),
    before: stylesOf(element),
    cache: copyOf(element._gsap),
  });

  const copyOf = (cache) => cache && { ...cache };

  /// What has become different since `snapshot`: [{name, before, after}], values with their priorities.
  function differences({ element, before }) {
    const after = stylesOf(element);
    const none = { value: "", priority: "" };
    const all = [...new Set([...before.keys(), ...after.keys()])].map((name) => ({ name, before: before.get(name) ?? none, after: after.get(name) ?? none, waits: before.get(name)?.value === "" }));
    return all.filter((each) => each.before.value !== each.after.value || each.before.priority !== each.after.priority);
  }

  /// When it is to be seen is the film's to say, and written at every moment.
  const isFilms = (element, name) => name === "visibility" && element.hasAttribute("data-start");

  function isAsLeft({ element, styles }) {
    return styles.every(({ name, after }) => isFilms(element, name) || (element.style.getPropertyValue(name) === after.value && element.style.getPropertyPriority(name) === after.priority));
  }

  /// What GSAP knows of an element, which is more than its styles tell: whole turns, for one.
  function restoreCache(element, cache) {
    if (!cache) return void delete element._gsap;
    for (const name of Object.keys(element._gsap ?? {})) if (!(name in cache)) delete element._gsap[name];
    Object.assign(element._gsap, cache);
  }

  return {
    objectionToValues,
    objectionToElement,
    objectionToStyles,
    watched,
    /// Whether some of the values hang on more than their element.
    read: (vars) => Object.entries(vars ?? {}).some(([name, value]) => reads(name, value)),
    snapshot,
    /// A snapshot of before, with what has become different since: what all below want.
    compared: (before) => ({ ...before, styles: differences(before), known: copyOf(before.element._gsap) }),
    isAsLeft,
    /// Has GSAP know again what it knew when the values had been set. Returns whether they still are.
    recall(each) {
      if (!each.known || !each.element._gsap || !isAsLeft(each)) return false;
      restoreCache(each.element, each.known);
      return true;
    },
    restore(each) {
      const { element, styles, hadStyle } = each;
      for (const { name, before } of styles) if (!isFilms(element, name)) element.style.setProperty(name, before.value, before.priority);
      if (!hadStyle && element.style.length === 0) element.removeAttribute("style");
      restoreCache(element, each.cache);
    },
  };
})();
