// The clip list that tools read: `__clipManifest` flat, `__clipTree` nested (contract 1.12).
muto.clips = (() => {
  const { number } = muto.values;
  const longestPreview = 32;
  const kinds = { VIDEO: "video", AUDIO: "audio", IMG: "image" };

  function humanised(id) {
    const words = id.replace(/[-_.:]+/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2").trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  function labelOf(element) {
    const { dataset, id } = element;
    const spoken = dataset.timelineLabel || dataset.label || element.getAttribute("aria-label");
    if (spoken) return spoken;
    if (dataset.compositionId || id) return humanised(dataset.compositionId || id);
    const source = element.getAttribute("src");
    if (source) return decodeURIComponent(source.split(/[?#]/)[0].split("/").pop());
    return element.textContent.trim().replace(/\s+/g, " ").slice(0, longestPreview) || element.tagName.toLowerCase();
  }

  /// Words somebody may read, not those of a style sheet or a script.
  function hasWords(element) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      if (/\S/.test(currentNode.data) && !currentNode.parentElement.closest("style, script")) return true;
    }
    return false;
  }

  function kindOf(element) {
    if (element.hasAttribute("data-composition-id") || element.hasAttribute("data-composition-src")) return "composition";
    return kinds[element.tagName] ?? (hasWords(element) ? "text" : "element");
  }

  function trackOf({ dataset }) {
    const track = number(dataset.trackIndex) ?? number(dataset.track) ?? number(dataset.layer);
    return Number.isInteger(track) ? track : 0;
  }

  function compositionAncestors(element) {
    const ids = [];
    for (let host = element.parentElement?.closest("[data-composition-id]"); host; host = host.parentElement?.closest("[data-composition-id]"))
      ids.push(host.dataset.compositionId);
    return ids;
  }

  function makesStackingContext(element) {
    const { position, zIndex, opacity, transform, filter, isolation, mixBlendMode } = getComputedStyle(element);
    const layered = (position !== "static" && zIndex !== "auto") || position === "fixed" || position === "sticky";
    return layered || opacity !== "1" || transform !== "none" || filter !== "none" || isolation === "isolate" || mixBlendMode !== "normal";
  }

  /// Where elements are. For one listing: what it finds out is kept, as thousands of clips have the same parents.
  function createFinder() {
    const places = new Map();
    const contexts = new Map();

    function placeOf(element) {
      if (!places.has(element)) [...element.parentElement.children].forEach((child, i) => places.set(child, i));
      return places.get(element);
    }

    /// Child positions from <body> down, "0/3/1".
    function nodePath(element) {
      const steps = [];
      for (let node = element; node.parentElement && node !== document.body; node = node.parentElement) steps.unshift(placeOf(node));
      return steps.join("/");
    }

    function contextOf(element) {
      let parent = element;
      while (parent && parent !== document.documentElement && !makesStackingContext(parent)) parent = parent.parentElement;
      return parent && parent !== document.documentElement ? parent.id || nodePath(parent) : "root";
    }

    function stackingContextId({ parentElement }) {
      if (!contexts.has(parentElement)) contexts.set(parentElement, contextOf(parentElement));
      return contexts.get(parentElement);
    }

    return { nodePath, stackingContextId };
  }

  function record({ element, start, end }, finder) {
    const { dataset } = element;
    const ancestors = compositionAncestors(element);
    const source = element.getAttribute("src");
    return {
      id: element.id || dataset.compositionId || finder.nodePath(element),
      label: labelOf(element),
      start,
      duration: Number.isFinite(end) ? end - start : null,
      track: trackOf(element),
      zIndex: Number.parseInt(getComputedStyle(element).zIndex, 10) || 0,
      stackingContextId: finder.stackingContextId(element),
      kind: kindOf(element),
      tagName: element.tagName.toLowerCase(),
      compositionId: dataset.compositionId ?? null,
      compositionAncestors: ancestors,
      parentCompositionId: ancestors[0] ?? null,
      nodePath: finder.nodePath(element),
      sourceFile: muto.sourceTree.fileOf(element) ?? null,
      compositionSrc: dataset.compositionSrc ?? dataset.compositionFile ?? null,
      playbackStart: muto.timing.trimOf(element),
      playbackRate: muto.timing.isMedia(element) ? muto.timing.rateOf(element) : 1,
      assetUrl: source ? new URL(source, document.baseURI).href : null,
      timelineRole: dataset.timelineRole ?? null,
      timelineLabel: dataset.timelineLabel ?? null,
      timelineGroup: dataset.timelineGroup ?? null,
      timelinePriority: number(dataset.timelinePriority) ?? null,
    };
  }

  const timedEntries = () => muto.plan.entries.filter((entry) => entry.isTimed);

  function list() {
    const finder = createFinder();
    return timedEntries().map((entry) => record(entry, finder));
  }

  function tree() {
    const finder = createFinder();
    const nodes = new Map(timedEntries().map((entry) => [entry, { ...record(entry, finder), children: [] }]));
    const roots = [];
    for (const [entry, node] of nodes) (nodes.get(entry.parent)?.children ?? roots).push(node);
    return roots;
  }

  return { list, tree };
})();
