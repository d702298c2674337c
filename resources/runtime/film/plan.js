// The film's cast list: every timed element with its resolved window, kept until an attribute that matters or the tree
// changes. Seeking reads it; only a change of the page rebuilds it.
muto.plan = (() => {
  const relevant = [
    "id", "data-start", "data-duration", "data-end", "data-hidden", "data-composition-id", "data-root",
    "data-composition-src", "data-hf-authored-duration", "data-hf-authored-end", "data-hf-auto-start",
    "data-playback-start", "data-media-start", "data-playback-rate",
  ];
  let observer;
  let current;

  function invalidate() {
    current = undefined;
  }

  function watch() {
    observer = new MutationObserver(invalidate);
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: relevant });
    document.addEventListener("durationchange", invalidate, true);
  }

  const isInFlow = (element) => ["static", "relative", "sticky"].includes(getComputedStyle(element).position);
  const isHiddenByAuthor = (element) => element.hasAttribute("data-hidden") && element.dataset.hidden !== "false";

  function entryOf(element, resolver) {
    const isTimed = element.hasAttribute("data-start");
    const start = isTimed ? resolver.startOf(element) : 0;
    const length = isTimed ? resolver.durationOf(element) ?? Infinity : Infinity;
    return {
      element,
      start,
      end: start + length,
      isTimed,
      isHidden: isHiddenByAuthor(element),
      leavesFlow: isTimed && !element.querySelector("[data-start]") && isInFlow(element),
      parent: undefined,
    };
  }

  function build() {
    muto.mediaFacts.complete();
    const root = muto.root.element;
    const resolver = muto.timing.createResolver();
    muto.layout.placeChildren(root);
    const byElement = new Map();
    for (const element of document.querySelectorAll("[data-start], [data-hidden]")) {
      if (element === root) continue;
      const entry = entryOf(element, resolver);
      entry.parent = byElement.get(element.parentElement?.closest("[data-start], [data-hidden]"));
      byElement.set(element, entry);
    }
    // Preparing the tree (above) is no change of the page.
    observer.takeRecords();
    return { entries: [...byElement.values()], byElement, resolver };
  }

  function get() {
    if (observer.takeRecords().length > 0) invalidate();
    return (current ??= build());
  }

  return {
    watch,
    invalidate,
    get entries() {
      return get().entries;
    },
    entryOf: (element) => get().byElement.get(element),
    startOf: (element) => get().resolver.startOf(element),
    durationOf: (element) => get().resolver.durationOf(element),
  };
})();
