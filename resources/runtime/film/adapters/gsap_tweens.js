// What a GSAP timeline holds: when its tweens begin and end, and whether two of them pull at the same property.
muto.gsapTweens = (() => {
  // Settings of a tween; every other key of its `vars` names a property that it moves.
  const settings = new Set([
    "duration", "delay", "ease", "easeEach", "stagger", "overwrite", "immediateRender", "lazy", "paused", "reversed", "id", "data",
    "parent", "startAt", "runBackwards", "repeat", "repeatDelay", "repeatRefresh", "yoyo", "yoyoEase", "inherit", "defaults",
    "callbackScope", "keyframes", "onComplete", "onCompleteParams", "onStart", "onStartParams", "onUpdate", "onUpdateParams",
    "onRepeat", "onRepeatParams", "onReverseComplete", "onReverseCompleteParams", "onInterrupt", "onInterruptParams",
  ]);
  const sameProperty = { alpha: "opacity", autoAlpha: "opacity", rotate: "rotation", rotationZ: "rotation", translateX: "x", translateY: "y" };

  const tweensOf = (timeline) => timeline.getChildren(true, true, false);

  /// A time of `child`'s parent, as `timeline` counts.
  function within(timeline, child, time) {
    let result = time;
    for (let parent = child.parent; parent && parent !== timeline; parent = parent.parent)
      result = parent.startTime() + result / (parent.timeScale() || 1);
    return result;
  }

  function spanOf(timeline, tween) {
    const start = tween.startTime();
    const end = start + tween.totalDuration() / (tween.timeScale() || 1);
    return { start: within(timeline, tween, start), end: within(timeline, tween, end) };
  }

  const isObject = (value) => typeof value === "object" && value !== null;

  /// What each keyframe of a tween sets: they come as a list, by their percents, or as lists of values by property.
  function keyframesOf({ vars: { keyframes } }) {
    if (Array.isArray(keyframes)) return keyframes.filter(isObject);
    return Object.entries(keyframes ?? {}).flatMap(([name, value]) => {
      if (Array.isArray(value)) return value.map((each) => ({ [name]: each }));
      return isObject(value) ? [value] : [];
    });
  }

  /// All in which a tween says what it moves, and to what.
  const sayingsOf = (tween) => [tween.vars, tween.vars.startAt ?? {}, ...keyframesOf(tween)];

  function propertiesOf(tween) {
    const names = sayingsOf(tween).flatMap(Object.keys);
    return new Set(names.filter((name) => !settings.has(name)).map((name) => sameProperty[name] ?? name));
  }

  /// Spans by target and property.
  function pulls(timeline) {
    const byTarget = new Map();
    for (const tween of tweensOf(timeline)) {
      const span = { ...spanOf(timeline, tween), showsEarly: showsEarly(tween) };
      for (const target of tween.targets()) {
        if (!byTarget.has(target)) byTarget.set(target, new Map());
        const byProperty = byTarget.get(target);
        for (const name of propertiesOf(tween)) byProperty.set(name, [...(byProperty.get(name) ?? []), span]);
      }
    }
    return [...byTarget.values()].flatMap((byProperty) => [...byProperty.values()]);
  }

  /// What it begins with is shown before it begins, and again when time goes back beyond that, whatever another tween has
  /// left there.
  const showsEarly = ({ vars }) => Boolean(vars.runBackwards || vars.startAt) && vars.immediateRender !== false;

  /// Whether what two of them show at a time depends on the way there.
  function contest(spans) {
    const inOrder = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
    return inOrder.some((span, i) => i > 0 && (span.start < inOrder[i - 1].end || span.showsEarly));
  }

  const ascending = (times) => [...new Set(times)].filter((time) => time >= 0 && Number.isFinite(time)).sort((a, b) => a - b);

  const ownNumbers = /^(?:[xyz]|scale[XY]?|rotation[XY]?|rotate|skew[XY]|opacity|alpha)$/;
  const isNumber = (value) => typeof value === "number" || (typeof value === "string" && /^[+-]=\d+(?:\.\d+)?$/.test(value));

  /// What a tween reads when it begins is a number of its own element, which nothing but earlier tweens of it can change.
  function readsOwnNumbers(tween) {
    const sayings = sayingsOf(tween);
    if (sayings.some((saying) => saying.stagger || saying.overwrite)) return false;
    const moved = sayings.flatMap(Object.entries).filter(([name]) => !settings.has(name));
    return moved.every(([name, value]) => ownNumbers.test(name) && isNumber(value));
  }

  const transforms = /^(?:x|y|z|[xy]Percent|scale[XY]?|rotation[XY]?|skew[XY]|transform.*)$/;
  const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

  /// Whether a tween's property begins with what a property of the style says: the same, or a part of it.
  function readsFrom(tweened, property) {
    const name = camelCase(property);
    if (/^(?:transform|translate|rotate|scale)/.test(name)) return transforms.test(tweened);
    return tweened.startsWith(name) || name.startsWith(tweened);
  }

  return {
    /// Whether a tween of `timeline` moves `element`, and by what is said about `property`.
    moves: (timeline, element, property) =>
      typeof timeline.getChildren === "function" &&
      tweensOf(timeline).some((tween) => tween.targets().includes(element) && [...propertiesOf(tween)].some((name) => readsFrom(name, property))),
    /// Properties of `element` that tweens of `timeline` move, as GSAP calls them.
    propertiesMoved: (timeline, element) =>
      typeof timeline.getChildren === "function"
        ? tweensOf(timeline).filter((tween) => tween.targets().includes(element)).flatMap((tween) => [...propertiesOf(tween)])
        : [],
    /// Whether GSAP may render all tweens in one go, in the order in which they begin, for each to read what it would read in
    /// a film that plays. Tweens in other timelines come with those, too early or too late.
    beginAlike: (timeline) => tweensOf(timeline).every((tween) => tween.parent === timeline && readsOwnNumbers(tween)),
    /// Whether nothing of a timeline, however deep in it, depends on what moves other elements.
    isSelfContained: (timeline) => tweensOf(timeline).every(readsOwnNumbers),
    tweensOf,
    starts: (timeline) => ascending(tweensOf(timeline).map((tween) => spanOf(timeline, tween).start)),
    /// Where tweens begin and end, if what some of them show of one property depends on the way there; nothing otherwise.
    contestedMoments(timeline) {
      if (!pulls(timeline).some(contest)) return undefined;
      return ascending(tweensOf(timeline).map((tween) => spanOf(timeline, tween)).flatMap(({ start, end }) => [start, end]));
    },
    /// Every tween with the stretch of `timeline` it covers: {tween, start, end}. Nothing for what is not GSAP's.
    spans: (timeline) =>
      typeof timeline.getChildren === "function" ? tweensOf(timeline).map((tween) => ({ tween, ...spanOf(timeline, tween) })) : [],
    hasCallbacks: (timeline) => tweensOf(timeline).some((tween) => tween.duration() === 0 && tween.vars.onComplete),
  };
})();
