// The author's registered timelines (contract 1.11): which one is the film's, which ones run beside it.
muto.timelines = (() => {
  const isTimeline = (value) => typeof value?.totalTime === "function" || typeof value?.seek === "function";
  let signature = [];
  let bound = { root: undefined, others: [] };

  /// [id, timeline] pairs of `window.__timelines`, be it the object of the contract or an array.
  function registered() {
    const source = window.__timelines;
    if (!source || typeof source !== "object") return [];
    return Object.keys(source)
      .map((key) => named(key, source[key], Array.isArray(source)))
      .filter(([, timeline]) => isTimeline(timeline));
  }

  function named(key, entry, inArray) {
    const timeline = isTimeline(entry) ? entry : entry?.timeline;
    if (!inArray || !/^\d+$/.test(key)) return [key, timeline];
    const id = entry?.compositionId ?? entry?.id ?? entry?.vars?.id ?? (key === "0" ? muto.root.id : key);
    return [String(id), timeline];
  }

  function elementOf(id) {
    return document.querySelector(`[data-composition-id="${CSS.escape(id)}"]`);
  }

  function bind(pairs, mayWait) {
    const rootId = muto.root.id;
    const nameless = pairs.filter(([id]) => !elementOf(id));
    const root = pairs.find(([id]) => id === rootId) ?? (nameless.length === 1 ? nameless[0] : undefined);
    bound = {
      root: root?.[1],
      others: pairs.filter((pair) => pair !== root).map(([id, timeline]) => ({ id, timeline, element: elementOf(id) })),
    };
    muto.plan.invalidate();
    pairs.forEach(([, timeline]) => muto.gsap.adopt(timeline, timeline === bound.root, mayWait));
  }

  /// Takes up timelines that came, went or were replaced since the last look. `mayWait`: see `muto.gsap.adopt`.
  function refresh({ mayWait = false } = {}) {
    const pairs = registered();
    const next = pairs.flat();
    if (next.length === signature.length && next.every((value, i) => value === signature[i])) return;
    signature = next;
    bind(pairs, mayWait);
  }

  /// Local time of a composition that has its own timeline.
  function localTime({ timeline, element }, time) {
    const begin = element ? muto.plan.startOf(element) : 0;
    const trim = element ? muto.timing.trimOf(element) : 0;
    const rate = element ? muto.timing.rateOf(element) : 1;
    const local = trim + Math.max(0, time - begin) * rate;
    return Math.max(0, Math.min(local, muto.gsap.durationOf(timeline) || Infinity));
  }

  function seek(time, suppressEvents) {
    refresh();
    if (bound.root) muto.gsap.place(bound.root, time, suppressEvents);
    for (const other of bound.others) {
      if (muto.gsap.followsParent(other.timeline)) continue;
      muto.gsap.place(other.timeline, localTime(other, time), suppressEvents);
    }
  }

  /// Where in the film a moment of a composition's own timeline is: the other way round.
  function filmTime({ element }, local) {
    if (!element) return local;
    return muto.plan.startOf(element) + (local - muto.timing.trimOf(element)) / muto.timing.rateOf(element);
  }

  return {
    refresh,
    /// Every timeline, with what turns its seconds into the film's: {timeline, toFilm}.
    clocks() {
      const root = bound.root ? [{ timeline: bound.root, toFilm: (seconds) => seconds }] : [];
      const others = bound.others.filter(({ timeline }) => !muto.gsap.followsParent(timeline));
      return [...root, ...others.map((other) => ({ timeline: other.timeline, toFilm: (seconds) => filmTime(other, seconds) }))];
    },
    /// The author says timelines were changed behind our back.
    rebind() {
      signature = [];
      registered().forEach(([, timeline]) => muto.gsap.forget(timeline));
      refresh();
    },
    /// For an edit of what tweens begin with: takes back the timelines that `isConcerned`. Each of the functions returned
    /// lets one read the page anew.
    release(isConcerned) {
      const all = [...(bound.root ? [bound.root] : []), ...bound.others.map(({ timeline }) => timeline)];
      const concerned = all.filter((timeline) => muto.gsap.isGsap(timeline) && isConcerned(timeline));
      return concerned.map((timeline) => muto.gsap.release(timeline, timeline === bound.root));
    },
    /// Why the timelines that a script has made cannot be exchanged for others.
    get objectionToReplay() {
      if (Array.isArray(window.__timelines)) return "timelines are registered in a list";
      return registered().every(([, timeline]) => muto.gsap.canLetGo(timeline)) ? undefined : "there are timelines of another kind, or of an old GSAP";
    },
    /// Timelines whose script is about to make them anew, after they have been released.
    drop(ids) {
      for (const id of ids) {
        window.__timelines?.[id]?.kill();
        delete window.__timelines?.[id];
      }
    },
    /// [id, timeline] of each, as the page says it now.
    registered,
    seek,
    get root() {
      return bound.root;
    },
    /// Whether the page has shown that it means to register a timeline.
    get isExpected() {
      const announced = typeof window.__timelines === "object" || typeof window.gsap === "object";
      const declined = muto.root.element?.hasAttribute("data-no-timeline") ?? true;
      return announced && !declined && registered().length === 0;
    },
    isRegistered: (timeline) => registered().some(([, other]) => other === timeline),
    has: (timeline) => timeline === bound.root || bound.others.some((other) => other.timeline === timeline),
    durationOf(id) {
      const pair = registered().find(([name]) => name === id);
      return pair ? muto.gsap.durationOf(pair[1]) || undefined : undefined;
    },
  };
})();
