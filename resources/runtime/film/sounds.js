// What is to be heard (contract 3.6, 3.7): the manifest's `sounds`. The mixing is done outside of the page; here nothing
// plays while a film is captured, and in the preview the page is silent as a whole.
muto.sounds = (() => {
  const { number } = muto.values;
  const loudest = 3.98107;
  const samplesPerSecond = 60;
  /// A volume is looked at this much before a tween begins or ends, so that a jump stays a jump.
  const justBefore = 1e-4;
  const tolerance = 0.005;
  const silenced = new WeakSet();

  const isHidden = (element) => Boolean(element.closest('[data-hidden]:not([data-hidden="false"])'));
  const gainOf = (element) => Math.min(loudest, Math.max(0, number(element.getAttribute("data-volume")) ?? 1));

  /// {path} inside the project, or {url} of anything else; nothing without a source.
  function sourceOf(element) {
    const source = element.getAttribute("src") ?? element.querySelector("source[src]")?.getAttribute("src");
    if (!source) return undefined;
    try {
      const url = new URL(source, document.baseURI);
      const isOurs = url.protocol === location.protocol && url.host === location.host;
      return isOurs ? { path: decodeURIComponent(url.pathname).replace(/^\//, "") } : { url: url.href };
    } catch {
      return { url: source };
    }
  }

  function isHeard(element) {
    if (silenced.has(element) || element.defaultMuted || isHidden(element)) return false;
    return element instanceof HTMLAudioElement || element.dataset.hasAudio !== "false";
  }

  /// Ends with the element's own window or that of anything around it, whichever is earlier.
  function windowOf(element) {
    const start = muto.plan.startOf(element);
    let end = Math.min(start + (muto.plan.durationOf(element) ?? Infinity), muto.duration.film());
    for (let host = element.parentElement?.closest("[data-start]"); host; host = host.parentElement?.closest("[data-start]")) {
      if (host === muto.root.element) continue;
      end = Math.min(end, muto.plan.startOf(host) + (muto.plan.durationOf(host) ?? Infinity));
    }
    return { start, end };
  }

  const tweenedVolume = ({ vars }) => "volume" in vars || "volume" in (vars.startAt ?? {}) || hasVolumeKeyframes(vars.keyframes);

  function hasVolumeKeyframes(keyframes) {
    if (Array.isArray(keyframes)) return keyframes.some((frame) => frame && typeof frame === "object" && "volume" in frame);
    return typeof keyframes === "object" && keyframes !== null && ("volume" in keyframes || hasVolumeKeyframes(Object.values(keyframes)));
  }

  /// Spans of the film in which a timeline moves the volume of a media element: element → [{start, end}].
  function volumeSpans() {
    const spans = new Map();
    for (const { timeline, toFilm } of muto.timelines.clocks()) {
      for (const { tween, start, end } of muto.gsapTweens.spans(timeline)) {
        if (!tweenedVolume(tween)) continue;
        for (const target of tween.targets().filter(muto.timing.isMedia))
          spans.set(target, [...(spans.get(target) ?? []), { start: toFilm(start), end: toFilm(end) }]);
      }
    }
    return spans;
  }

  /// Moments of the film at which a volume has to be read, in order: closely while it moves, else only around a change.
  function moments(spans, filmEnd, fps) {
    const step = 1 / Math.min(samplesPerSecond, fps);
    const times = new Set([0]);
    for (const { start, end } of [...spans.values()].flat()) {
      const last = Math.min(end, filmEnd);
      for (const edge of [start, last]) [edge - justBefore, edge].filter((time) => time >= 0).forEach((time) => times.add(time));
      for (let i = Math.ceil(start / step); i * step < last; ++i) times.add(i * step);
    }
    return [...times].filter((time) => time <= filmEnd).sort((a, b) => a - b);
  }

  /// What each tweened volume is over the film: element → [[seconds, volume]]. Moves the timelines, silently, and puts
  /// them back to the beginning.
  function sampledVolumes(fps) {
    const spans = volumeSpans();
    const sampled = new Map([...spans.keys()].map((element) => [element, []]));
    if (spans.size === 0) return sampled;
    for (const time of moments(spans, muto.duration.film(), fps)) {
      muto.timelines.seek(time, true);
      for (const [element, points] of sampled) points.push([time, element.volume]);
    }
    muto.timelines.seek(0, true);
    return sampled;
  }

  /// Points of the clip's own time, the value at its beginning first.
  function envelope(points, { start, end }) {
    if (!points) return null;
    const before = points.filter(([time]) => time <= start).pop() ?? points[0];
    const inside = points.filter(([time]) => time > start && time <= end).map(([time, volume]) => [time - start, volume]);
    return muto.simplified([[0, before[1]], ...inside], tolerance).map(([t, v]) => ({ t, v }));
  }

  const nameOf = (element, kind) =>
    element.dataset.hfRenderId || element.id || `hf-${kind}-${[...document.querySelectorAll(kind)].indexOf(element) + 1}`;

  function clipOf(element, points) {
    const isAudio = element instanceof HTMLAudioElement;
    const kind = isAudio ? "audio" : "video";
    const { start, end } = windowOf(element);
    return {
      id: nameOf(element, kind),
      kind,
      ...sourceOf(element),
      start,
      duration: Number.isFinite(end) ? end - start : null,
      open: !["data-duration", "data-end"].some((name) => element.hasAttribute(name)),
      trim: muto.timing.trimOf(element),
      rate: muto.timing.rateOf(element),
      loop: element.loop,
      gain: element.hasAttribute("data-volume") ? gainOf(element) : element.volume,
      volume: envelope(points, { start, end }),
      chain: element.getAttribute("data-fx-chain"),
      automation: element.getAttribute("data-automation"),
      group: (isAudio && element.dataset.audioGroup) || null,
    };
  }

  function clips(fps) {
    const volumes = sampledVolumes(fps);
    return [...document.querySelectorAll("audio, video")]
      .filter((element) => isHeard(element) && sourceOf(element))
      .map((element) => clipOf(element, volumes.get(element)))
      .filter((clip) => clip.duration === null || clip.duration > 1e-9);
  }

  function groups() {
    return [...document.querySelectorAll("hf-audio-group[id]")].map((element) => ({
      id: element.id,
      gain: gainOf(element),
      hidden: isHidden(element),
      chain: element.getAttribute("data-fx-chain"),
      automation: element.getAttribute("data-automation"),
    }));
  }

  /// A file needs no more of an audio element than its length.
  function calm(element) {
    element.removeAttribute("autoplay");
    element.preload = "metadata";
  }

  function calmAll(records) {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (node instanceof HTMLAudioElement) calm(node);
        else if (node instanceof Element) node.querySelectorAll("audio").forEach(calm);
      }
  }

  return {
    /// While a film is captured nobody listens to the page.
    watch() {
      if (!muto.isCapture) return;
      new MutationObserver(calmAll).observe(document, { subtree: true, childList: true });
      const { play } = HTMLMediaElement.prototype;
      HTMLMediaElement.prototype.play = function () {
        return this instanceof HTMLAudioElement ? Promise.resolve() : play.call(this);
      };
    },
    /// Before anything of ours touches the elements: which of them the author has muted; and the volumes he has written
    /// down, from which tweens start.
    takeStock() {
      for (const element of document.querySelectorAll("audio, video")) if (element.muted) silenced.add(element);
      for (const element of document.querySelectorAll("audio[data-volume], video[data-volume]"))
        if (element.volume === 1) element.volume = Math.min(1, gainOf(element));
    },
    /// The author has changed an attribute of a medium.
    noteEdit(element, name) {
      if (name === "muted") silenced.delete(element);
      if (name === "data-volume") element.volume = Math.min(1, gainOf(element));
    },
    list: (fps) => ({ clips: clips(fps), groups: groups() }),
  };
})();
