// Positions GSAP timelines and anything that offers the same few functions.
muto.gsap = (() => {
  const nudge = 0.001;
  const tinyStep = 0.0001;
  const mostMoments = 4000;
  const traits = new WeakMap();
  const unrehearsed = new Set();

  const isGsap = (timeline) => typeof timeline.getChildren === "function";

  function durationOf(timeline) {
    const duration = timeline.totalDuration?.() ?? timeline.duration?.();
    return Number.isFinite(duration) ? duration : 0;
  }

  /// Tweens read the values they start from when they are first rendered. Visiting every start in order, once, lets each
  /// of them read what it would read in a film that plays from the beginning; after that, frames may come in any order.
  function rehearse(timeline, contested) {
    const end = Math.min(durationOf(timeline), muto.duration.authored() || Infinity);
    const telling = contested ?? (muto.gsapTweens.beginAlike(timeline) ? [] : muto.gsapTweens.starts(timeline));
    const moments = telling.filter((moment) => moment <= end);
    // GSAP believes to show 0 already: a hair later it reads what begins there.
    if (moments.length <= mostMoments) moments.forEach((moment) => timeline.totalTime(Math.max(moment, tinyStep), true));
    if (Number.isFinite(end)) timeline.totalTime(end, true);
    timeline.totalTime(0, true);
  }

  /// A timeline shorter than the film would refuse to be seeked to its end.
  function stretch(timeline) {
    const declared = muto.duration.authored();
    if (timeline.repeat?.() || declared - durationOf(timeline) < 0.5) return;
    timeline.to({}, { duration: 0 }, declared);
  }

  /// `mayWait`: somebody is waiting for the picture. Tweens that begin alike read the same, rehearsed or not, as long as time
  /// goes forward, which it does from 0; so these are rehearsed when there is time for it.
  function adopt(timeline, isRoot, mayWait = false) {
    if (!isGsap(timeline) || traits.has(timeline)) return;
    guarded(() => {
      const contested = muto.gsapTweens.contestedMoments(timeline);
      traits.set(timeline, { contested, hasCallbacks: muto.gsapTweens.hasCallbacks(timeline) });
      timeline.pause();
      if (mayWait && !contested && muto.gsapTweens.beginAlike(timeline)) unrehearsed.add(timeline);
      else rehearse(timeline, contested);
      if (isRoot) stretch(timeline);
    });
  }

  /// Does what has been put off, for what is still there. The film has to be put back to where it was.
  function catchUp() {
    for (const timeline of unrehearsed) if (muto.timelines.isRegistered(timeline)) guarded(() => rehearse(timeline));
    unrehearsed.clear();
  }

  /// An exception of the author's callback must not stop the film; it is reported as any other.
  function guarded(action) {
    try {
      action();
    } catch (error) {
      muto.native.reportError(error);
    }
  }

  /// To `time`, such that the picture does not depend on where the playhead came from. Where tweens pull at the same
  /// property the last one rendered wins, so the way there is the way of a film that plays: over each of their beginnings
  /// and ends, from the start if need be.
  function approach(timeline, time, suppressEvents, { hasCallbacks, contested }) {
    const before = timeline.totalTime();
    const goesBack = time < before;
    if (goesBack && hasCallbacks) timeline.totalTime(Math.max(0, time - nudge), true);
    const from = goesBack ? 0 : before;
    for (const moment of contested ?? [])
      if (moment > from && moment < time) timeline.totalTime(moment, goesBack || suppressEvents);
    timeline.totalTime(time, suppressEvents);
  }

  /// GSAP does not render a moment it believes to show already; the nudge makes it. Around zero-duration callbacks it
  /// would call them at wrong moments, so there the playhead is only kept off the very beginning, where GSAP would hold
  /// them back.
  function placeGsap(timeline, time, suppressEvents) {
    const known = traits.get(timeline) ?? {};
    const earliest = suppressEvents ? 0 : tinyStep;
    if (known.hasCallbacks) return approach(timeline, Math.max(time, earliest), suppressEvents, known);
    approach(timeline, time, suppressEvents, known);
    timeline.totalTime(time + nudge, true);
    return timeline.totalTime(time, true);
  }

  function place(timeline, time, suppressEvents) {
    guarded(() => {
      timeline.pause?.();
      if (isGsap(timeline)) placeGsap(timeline, time, suppressEvents);
      else if (timeline.totalTime) timeline.totalTime(time, suppressEvents);
      else timeline.seek(time, suppressEvents);
    });
  }

  /// A running timeline inside another one is moved by its parent; seeking it as well would shift it there.
  function followsParent(timeline) {
    return isGsap(timeline) && Boolean(timeline.parent) && timeline.parent !== window.gsap?.globalTimeline && !timeline.paused();
  }

  /// Runs `question` while GSAP's own ticker asks for no animation frame.
  function withoutTicker(question) {
    const ticker = window.gsap?.ticker;
    if (!ticker?.sleep) return question();
    ticker.sleep();
    try {
      return question();
    } finally {
      ticker.wake();
    }
  }

  /// Whether GSAP runs something that no registered timeline holds: it goes with the clock, from frame to frame.
  function hasLooseWork() {
    const gsap = window.gsap;
    if (!gsap?.ticker) return false;
    const isLoose = (child) => !child.paused() && child.totalDuration() > 0 && !muto.timelines.has(child);
    return (gsap.ticker._listeners?.length ?? 0) > 1 || (gsap.globalTimeline?.getChildren(false).some(isLoose) ?? false);
  }

  /// What tweens have been aimed at is read anew, but for what a script has set there.
  function forgetRead(tweens) {
    for (const target of new Set(tweens.flatMap((tween) => tween.targets())))
      if (target._gsap && !muto.gsapLedger.recall(target)) target._gsap.uncache = 1;
  }

  /// What has been taken back of `tweens`, as their author had it. Each gives back what it found when it began, and what
  /// others began with shows while they wait is among that: it goes last.
  function takeBackFirstValues(tweens) {
    for (const { _startAt: first } of [...tweens].reverse()) first?.revert?.({ kill: false, suppressEvents: false });
    forgetRead(tweens);
  }

  /// Takes back all that a timeline has written. Returns what makes it read the page anew.
  function release(timeline, isRoot) {
    const tweens = muto.gsapTweens.tweensOf(timeline);
    guarded(() => (timeline.revert ? timeline.revert({ kill: false, suppressEvents: true }) : timeline.totalTime(-0.01, true)));
    guarded(() => takeBackFirstValues(tweens));
    return () => {
      if (!muto.timelines.isRegistered(timeline)) return;
      forgetRead(tweens);
      guarded(() => timeline.invalidate());
      traits.delete(timeline);
      adopt(timeline, isRoot);
    };
  }

  return {
    adopt,
    catchUp,
    release,
    takeBackFirstValues,
    canLetGo: (timeline) => isGsap(timeline) && typeof timeline.revert === "function",
    isGsap,
    place,
    durationOf,
    followsParent,
    /// The author says a timeline has changed: its tweens are looked at again.
    forget: (timeline) => traits.delete(timeline),
    withoutTicker,
    hasLooseWork,
    /// The clock jumps from frame to frame; GSAP must not take that for a stutter.
    acceptJumps: () => window.gsap?.ticker?.lagSmoothing?.(0),
  };
})();
