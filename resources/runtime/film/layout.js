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
    // A page that is the film itself is as large as its canvas: it would cut off what stands out of the text flow.
    const isPage = root === document.body;
    const width = pixels(root, "data-width") ?? (isPage ? `${muto.config.width}px` : undefined);
    const height = pixels(root, "data-height") ?? (isPage ? `${muto.config.height}px` : undefined);
    if (width) root.style.width = width;
    if (height) root.style.height = height;
    root.style.setProperty("--comp-width", width ?? `${muto.config.width}px`);
    root.style.setProperty("--comp-height", height ?? `${muto.config.height}px`);
  }

  /// What has to be written to place a child, or nothing. Reading and writing are kept apart: asking for a style after
  /// each change would lay the page out again for every child.
  function placeOf(child) {
    const { position, top, right, bottom, left } = getComputedStyle(child);
    if (position === "absolute" || position === "fixed") return undefined;
    // A relative element's insets are lengths even when nobody wrote them, so they count as anchors only if not 0.
    const anchored = [top, right, bottom, left].some((inset) => inset !== "auto" && (inset !== "0px" || position !== "relative"));
    return anchored ? { position: "absolute" } : { position: "absolute", top: "0px", left: "0px" };
  }

  function sizeOf(child) {
    const size = {};
    const width = pixels(child, "data-width") ?? (child.offsetWidth === 0 ? "100%" : undefined);
    const height = pixels(child, "data-height") ?? (child.offsetHeight === 0 ? "100%" : undefined);
    if (width) size.width = width;
    if (height) size.height = height;
    return size;
  }

  function applyOnce(done, children, styleOf) {
    const fresh = children.filter((child) => !done.has(child));
    const styles = fresh.map(styleOf);
    fresh.forEach((child, i) => {
      done.add(child);
      Object.assign(child.style, styles[i]);
    });
  }

  function isPlaced(child) {
    const isBox = child.style && !(child instanceof HTMLAudioElement);
    return isBox && child.hasAttribute("data-start") && !child.hasAttribute("data-hf-autostamped");
  }

  function placeChildren(root) {
    prepareRoot(root);
    const children = [...(root?.children ?? [])].filter(isPlaced);
    applyOnce(placed, children, placeOf);
    if (!sizesKnown) return;
    const rendered = children.filter((child) => child instanceof HTMLElement && child.getClientRects().length > 0);
    applyOnce(sized, rendered, sizeOf);
  }

  return {
    placeChildren,
    /// After an edit of its style: what was written to place a child of the film may not be needed any more, or may be
    /// missing now.
    placeAnew(child) {
      if (child.parentElement !== muto.root.element || !isPlaced(child)) return;
      placed.delete(child);
      sized.delete(child);
      placeChildren(muto.root.element);
    },
    /// Images and fonts have arrived: a size of 0 is now meant so.
    settleSizes() {
      sizesKnown = true;
      placeChildren(muto.root.element);
    },
  };
})();
