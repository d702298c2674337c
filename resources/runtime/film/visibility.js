// Shows what is on at a moment and hides the rest (contract 1.6).
muto.visibility = (() => {
  const rounding = 1e-9;
  const endOfFilm = 1e-6;
  const authoredDisplay = new WeakMap();
  let returned = [];

  /// Half-open, except that what lasts to the end of the film stays: a stopped player rests on its last picture.
  function isOn({ start, end }, time, filmDuration) {
    if (time < start - rounding) return false;
    return time < end - rounding || end >= filmDuration - endOfFilm;
  }

  function takeOut(element) {
    if (element.style.display === "none" && authoredDisplay.has(element)) return;
    authoredDisplay.set(element, element.style.display);
    element.style.setProperty("display", "none", "important");
  }

  function putBack(element) {
    if (!authoredDisplay.has(element)) return;
    if (element.style.display === "none") element.style.display = authoredDisplay.get(element);
    authoredDisplay.delete(element);
    returned.push(element);
  }

  function show(entry, visible) {
    const { element } = entry;
    const wanted = visible ? "visible" : "hidden";
    if (entry.isTimed && element.style.visibility !== wanted) element.style.visibility = wanted;
    if (entry.isHidden || (entry.leavesFlow && !visible)) takeOut(element);
    else putBack(element);
  }

  /// Parents come before their children in the plan, so one pass carries a hidden parent down to everything timed below.
  function apply(time) {
    const filmDuration = muto.duration.film();
    returned = [];
    for (const entry of muto.plan.entries) {
      entry.visible = isOn(entry, time, filmDuration) && !entry.isHidden && (entry.parent?.visible ?? true);
      show(entry, entry.visible);
    }
  }

  return {
    apply,
    isOn,
    /// For an edit of the author's `display` while it is overridden: it is kept until the element comes back.
    keepsDisplay(element, value) {
      if (!authoredDisplay.has(element)) return false;
      authoredDisplay.set(element, value);
      return true;
    },
    /// Whether the last look at a moment put `element` back into the page.
    hasJustReturned: (element) => returned.some((ancestor) => ancestor.contains(element)),
  };
})();
