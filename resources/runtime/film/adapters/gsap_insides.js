// What no GSAP promises, and an edit that keeps tweens needs: the private names of what a tween has read and written.
// Those of 3.11 to 3.15 are known. Any other GSAP is tried on something that nobody sees, whatever version it says it is.
muto.gsapInsides = (() => {
  const justBefore = -1e-8; // where GSAP itself puts the playhead of what it renders as it is made
  const tried = new WeakMap();

  /// As GSAP does it for what comes from somewhere: the first picture, before it begins.
  function renderFirst(tween) {
    tween.vars.immediateRender = true;
    tween._tTime = justBefore;
    tween.render(Math.max(0, -tween.delay()));
  }

  const isUntouched = (tween) => !tween._initted && !tween._startAt;

  function takeBack(tweens) {
    for (const tween of [...tweens].reverse()) tween.revert({ kill: false, suppressEvents: true });
    muto.gsap.takeBackFirstValues(tweens);
  }

  /// A tween's whole life here: made and left alone, shown first, begun, and taken back.
  function behaves(timeline) {
    const target = { x: 1 };
    const shows = (x) => Math.abs(target.x - x) < 1e-6;
    const tween = timeline.from(target, { x: 3, duration: 1, ease: "none", immediateRender: false }, 0).getChildren()[0];
    const isLeftAlone = tween._initted === false && tween._startAt === 0 && tween._tTime === 0 && shows(1);
    renderFirst(tween);
    timeline.totalTime(0, true); // GSAP is lazy: now it is written
    const isShown = shows(3) && !isUntouched(tween) && typeof tween._startAt?.revert === "function";
    timeline.totalTime(0.5, true);
    const hasBegun = shows(2) && Boolean(tween._initted) && tween._tTime === 0.5;
    takeBack([tween]);
    return isLeftAlone && isShown && hasBegun && shows(1) && typeof target._gsap === "object";
  }

  function tries(gsap) {
    const timeline = gsap.timeline({ paused: true });
    try {
      return behaves(timeline);
    } finally {
      timeline.kill();
    }
  }

  function areKnownOf(gsap) {
    if (typeof gsap?.core?.Timeline?.prototype?.fromTo !== "function") return false;
    if (!tried.has(gsap)) {
      tried.set(gsap, false);
      try {
        tried.set(gsap, tries(gsap));
      } catch {
        // A stranger, then: nothing is relied on.
      }
    }
    return tried.get(gsap);
  }

  return {
    /// Whether all of these are made by the page's GSAP, and what is inside of it is as is known here.
    areKnown: (timelines) => areKnownOf(window.gsap) && timelines.every((timeline) => timeline instanceof window.gsap.core.Timeline),
    isUntouched,
    renderFirst,
    takeBack,
  };
})();
