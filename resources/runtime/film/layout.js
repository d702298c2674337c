// The box of the film and of its direct children (contract 1.7).
muto.layout = (() => {
  const { positive } = muto.values;
  const placed = new WeakSet();
  const sized = new WeakSet();
  let sizesKnown = false;

  const pixels = (element, attribute) => {
    const length = positive(element.getAttribute(attribute));
    return length === undefined ? undefined : `${length}px`;
  };

  function prepareRoot(root) {
    if (!root || placed.has(root)) return;
    placed.add(root);
    if (getComputedStyle(root).position === "static") root.style.position = "relative";
    root.style.overflow = "hidden";
    const width = pixels(root, "data-width");
    const height = pixels(root, "data-height");
    if (width) root.style.width = width;
    if (height) root.style.height = height;
    root.style.setProperty("--comp-width", width ?? `${muto.config.width}px`);
    root.style.setProperty("--comp-height", height ?? `${muto.config.height}px`);
  }

  function placeChild(child) {
    if (placed.has(child)) return;
    placed.add(child);
    const { position, top, right, bottom, left } = getComputedStyle(child);
    if (position === "absolute" || position === "fixed") return;
    // A relative element's insets are lengths even when nobody wrote them, so they count as anchors only if not 0.
    const anchored = [top, right, bottom, left].some((inset) => inset !== "auto" && inset !== "0px");
    child.style.position = "absolute";
    if (!anchored) Object.assign(child.style, { top: "0px", left: "0px" });
  }

  function sizeChild(child) {
    if (sized.has(child) || child.getClientRects().length === 0) return;
    sized.add(child);
    const width = pixels(child, "data-width");
    const height = pixels(child, "data-height");
    if (width) child.style.width = width;
    else if (child.offsetWidth === 0) child.style.width = "100%";
    if (height) child.style.height = height;
    else if (child.offsetHeight === 0) child.style.height = "100%";
  }

  function placeChildren(root) {
    prepareRoot(root);
    for (const child of root?.children ?? []) {
      const skipped = !child.hasAttribute("data-start") || child.hasAttribute("data-hf-autostamped") || !child.style;
      if (skipped || child instanceof HTMLAudioElement) continue;
      placeChild(child);
      if (sizesKnown && child instanceof HTMLElement) sizeChild(child);
    }
  }

  return {
    placeChildren,
    /// Images and fonts have arrived: a size of 0 is now meant so.
    settleSizes() {
      sizesKnown = true;
      placeChildren(muto.root.element);
    },
  };
})();
