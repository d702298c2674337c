// How long the film is (contract 1.8).
muto.duration = (() => {
  const { positive } = muto.values;
  const leastUsable = 1 / 60;
  const longestUsable = 24 * 3600;

  const usable = (seconds) => (seconds >= leastUsable && seconds <= longestUsable ? seconds : 0);

  function authored() {
    const root = muto.root.element;
    return (
      positive(root?.getAttribute("data-duration")) ??
      positive(root?.getAttribute("data-composition-duration")) ??
      (muto.config.declaredDuration > 0 ? muto.config.declaredDuration : undefined) ??
      (root && muto.timing.authoredInside(root)) ??
      0
    );
  }

  function latestEnd() {
    const root = muto.root.element;
    const counts = ({ element }) =>
      muto.timing.isMedia(element) ||
      (element.hasAttribute("data-composition-id") && element.parentElement?.closest("[data-composition-id]") === root);
    const ends = muto.plan.entries.filter((entry) => entry.isTimed && counts(entry)).map((entry) => entry.end);
    return Math.max(0, ...ends.filter(Number.isFinite));
  }

  /// The page's own idea: the latest of everything that has an end.
  function runtime() {
    if (muto.customPage.isPresent) return usable(muto.customPage.duration);
    const timeline = muto.timelines.root ? muto.gsap.durationOf(muto.timelines.root) : 0;
    return Math.max(usable(timeline), usable(latestEnd()), usable(authored()), usable(muto.animations.latestEnd()), usable(muto.libraries.latestEnd()));
  }

  let settled;

  return {
    authored,
    /// The page's own idea, as `__hf.duration` tells it.
    runtime: () => settled?.runtime ?? runtime(),
    /// Seconds to render: what the root declares wins over a longer timeline.
    film: () => settled?.film ?? (usable(authored()) || runtime()),
    /// From readiness on both are settled: a film does not change its length while it runs.
    settle() {
      const own = runtime();
      settled = { runtime: own, film: usable(authored()) || own };
    },
    /// A timeline was registered late or rebuilt.
    unsettle() {
      settled = undefined;
    },
  };
})();
