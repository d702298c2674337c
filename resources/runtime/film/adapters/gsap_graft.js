// A script that is run again makes all of its timelines anew, and most of their tweens are what they were. Those go over
// into the new timelines as they stand, with all they have read and written: only what an edit has changed is taken
// back, read and rendered again. Tweens that read nothing but numbers of their own elements allow for it.
muto.gsapGraft = (() => {
  const placing = new Set(["parent", "immediateRender"]); // what a tween knows of where it is, at any depth

  function isSame(a, b) {
    if (Object.is(a, b)) return true;
    if (typeof a !== "object" || typeof b !== "object" || !a || !b || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
    if (![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(a))) return false;
    const keys = (object) => Object.keys(object).filter((key) => !placing.has(key));
    return keys(a).length === keys(b).length && keys(a).every((key) => key in b && isSame(a[key], b[key]));
  }

  const isSameTween = (a, b) =>
    a.startTime() === b.startTime() && a.duration() === b.duration() && isSame(a.targets(), b.targets()) && isSame(a.vars, b.vars);

  const isFlat = (timeline) =>
    muto.gsap.isGsap(timeline) && muto.gsapTweens.beginAlike(timeline) && !muto.gsapTweens.contestedMoments(timeline) && !muto.gsapTweens.hasCallbacks(timeline);

  const tweensOf = (timelines) => timelines.flatMap((timeline) => muto.gsapTweens.tweensOf(timeline));

  function byFirstTarget(tweens) {
    const all = new Map();
    for (const tween of tweens) all.set(tween.targets()[0], [...(all.get(tween.targets()[0]) ?? []), tween]);
    return all;
  }

  /// Which old tween goes on in the place of which new one: all that move an element, or none of them.
  function matched(before, after) {
    const known = byFirstTarget(before);
    const pairs = new Map();
    for (const tween of after) {
      const old = known.get(tween.targets()[0])?.shift();
      if (old && isSameTween(old, tween)) pairs.set(tween, old);
    }
    const kept = new Set(pairs.values());
    const changed = new Set([...before.filter((old) => !kept.has(old)), ...after.filter((tween) => !pairs.has(tween))].flatMap((tween) => tween.targets()));
    const isTouched = (tween) => tween.targets().some((target) => changed.has(target));
    for (let touched; (touched = [...pairs.keys()].filter(isTouched)).length > 0; )
      for (const tween of touched) {
        pairs.delete(tween);
        tween.targets().forEach((target) => changed.add(target));
      }
    return { pairs, changed };
  }

  /// Runs `make` while GSAP renders nothing of what is made: elements are not yet as those tweens have to find them.
  /// Returns the settings of tweens that it would have rendered, in the order in which they were made.
  function withoutRendering(make) {
    const prototype = window.gsap.core.Timeline.prototype;
    const { from, fromTo } = prototype;
    const held = new Set();
    const hold = (vars) => {
      if (typeof vars !== "object" || vars === null) return;
      held.add(vars);
      vars.immediateRender = false;
    };
    prototype.from = function (targets, vars, ...place) {
      hold(vars);
      return from.call(this, targets, vars, ...place);
    };
    prototype.fromTo = function (targets, first, vars, ...place) {
      hold(vars);
      return fromTo.call(this, targets, first, vars, ...place);
    };
    try {
      return { isDone: make(), held: [...held] };
    } finally {
      Object.assign(prototype, { from, fromTo });
    }
  }

  /// Where one is put among others that begin with it, they stay in their order: so all are put there anew.
  function exchange(timeline, pairs) {
    for (const tween of muto.gsapTweens.tweensOf(timeline)) {
      const goesOn = pairs.get(tween) ?? tween;
      timeline.remove(tween);
      goesOn.vars.parent = timeline;
      timeline.add(goesOn, goesOn.startTime() - goesOn.delay());
    }
  }

  const mayHold = (script) => !script.includes("immediateRender") && !("immediateRender" in (window.gsap.globalTimeline.vars.defaults ?? {}));

  /// Nobody else may move what has changed, nor read what it has come to.
  const isAlone = (others, changed) =>
    others.every((timeline) => muto.gsapTweens.isSelfContained(timeline) && !tweensOf([timeline]).some((tween) => tween.targets().some((target) => changed.has(target))));

  function graft(before, after, held, others) {
    const tweens = tweensOf(after);
    const isUntouched = tweens.every(muto.gsapInsides.isUntouched);
    const haveTheirOwn = new Set(tweens.map((tween) => tween.vars)).size === tweens.length;
    if (!isUntouched || !haveTheirOwn || !after.every(isFlat)) return false;
    const { pairs, changed } = matched(tweensOf(before), tweens);
    if (!isAlone(others, changed)) return false;
    const kept = new Set(pairs.values());
    muto.gsapInsides.takeBack(tweensOf(before).filter((tween) => !kept.has(tween)));
    const fresh = new Map(tweens.filter((tween) => !pairs.has(tween)).map((tween) => [tween.vars, tween]));
    const times = before.map((timeline) => timeline.totalTime());
    after.forEach((timeline) => exchange(timeline, pairs));
    held.map((vars) => fresh.get(vars)).filter(Boolean).forEach(muto.gsapInsides.renderFirst);
    after.forEach((timeline, i) => timeline.pause().totalTime(times[i], true)); // where what goes on believes to be
    return true;
  }

  const registeredTimelines = () => muto.timelines.registered().map(([, timeline]) => timeline);

  /// As if nothing had been made.
  function restore(ids, before, others) {
    for (const [id, timeline] of muto.timelines.registered()) {
      if (others.includes(timeline)) continue;
      timeline.revert?.();
      delete window.__timelines[id];
    }
    window.__timelines ??= {};
    ids.forEach((id, i) => (window.__timelines[id] = before[i]));
  }

  return {
    /// Has `run` make the timelines `ids` anew by `script`, and keeps what is the same about them. Returns whether the
    /// script ran to its end; nothing, where all timelines have to read the page anew, which is then as it was.
    replay({ ids, script, run }) {
      const registry = window.__timelines ?? {};
      const before = ids.map((id) => registry[id]);
      if (new Set(before).size !== ids.length || !muto.gsapInsides.areKnown(before) || !before.every(isFlat) || !mayHold(script)) return undefined;
      const others = registeredTimelines().filter((timeline) => !before.includes(timeline));
      ids.forEach((id) => delete registry[id]);
      const { isDone, held } = withoutRendering(run);
      if (!isDone) return false;
      const after = ids.map((id) => window.__timelines?.[id]);
      const isThere = after.every((timeline, i) => timeline && timeline !== before[i]) && registeredTimelines().length === others.length + ids.length;
      if (isThere && graft(before, after, held, others)) {
        before.forEach((timeline) => timeline.kill());
        return true;
      }
      restore(ids, before, others);
      return undefined;
    },
  };
})();
