// When a timed element is on, in seconds of the film (contract 1.5).
muto.timing = (() => {
  const { number, positive, start: parseStart } = muto.values;
  const composition = "[data-composition-id]";
  const hostMarks = ["compositionSrc", "compositionId", "compositionFile"];

  const isMedia = (element) => element instanceof HTMLMediaElement;
  const hostOf = (element) => element.parentElement?.closest(composition);
  const lookUp = (id) => document.getElementById(id) ?? document.querySelector(`[data-composition-id="${CSS.escape(id)}"]`);

  /// Resolves many elements of one moment of the page; what it found out once it remembers.
  function createResolver() {
    const starts = new Map();
    const resolving = new Set();
    const root = muto.root.element;

    function startOf(element) {
      if (element === root) return 0;
      if (starts.has(element)) return starts.get(element);
      if (resolving.has(element)) return 0; // The references go round in a circle.
      resolving.add(element);
      const start = findStart(element);
      resolving.delete(element);
      starts.set(element, start);
      return start;
    }

    function findStart(element) {
      const authored = parseStart(element.getAttribute("data-start"));
      if (!authored) return inheritedStart(element);
      if (authored.id !== undefined) return referencedStart(authored);
      return isMedia(element) ? mediaStart(element, authored.seconds) : hostStart(element) + authored.seconds;
    }

    function hostStart(element) {
      const host = hostOf(element);
      return host ? startOf(host) : 0;
    }

    /// A mounted composition begins with the element it is mounted in; anything else untimed with its composition.
    function inheritedStart(element) {
      const parent = element.parentElement;
      const mounted = element.hasAttribute("data-composition-id") && parent && hostMarks.some((mark) => mark in parent.dataset);
      return mounted ? startOf(parent) : hostStart(element);
    }

    function referencedStart({ id, offset }) {
      const target = lookUp(id);
      if (!target || resolving.has(target)) return 0;
      return Math.max(0, startOf(target) + (durationOf(target) ?? 0) + offset);
    }

    /// Media inside a later host may be written in the host's time or in the film's: a window that meets the host's
    /// own when read as film time is taken as film time.
    function mediaStart(element, seconds) {
      const begin = hostStart(element);
      if (begin === 0) return seconds;
      if (element.hasAttribute("data-hf-auto-start")) return begin;
      const end = begin + (durationOf(hostOf(element)) ?? Infinity);
      const length = positive(element.getAttribute("data-duration")) ?? intrinsicDuration(element) ?? Infinity;
      const meetsHost = seconds === begin || (seconds < end && seconds + length > begin);
      return meetsHost ? seconds : begin + seconds;
    }

    function durationOf(element) {
      return (
        positive(element.getAttribute("data-duration")) ??
        positive(element.getAttribute("data-hf-authored-duration")) ??
        durationToEnd(element) ??
        intrinsicDuration(element) ??
        timelineDuration(element) ??
        authoredInside(element)
      );
    }

    /// `data-end` speaks the same language as `data-start`: seconds of the nearest composition.
    function durationToEnd(element) {
      const end = number(element.getAttribute("data-end")) ?? number(element.getAttribute("data-hf-authored-end"));
      if (end === undefined) return undefined;
      const authored = parseStart(element.getAttribute("data-start"));
      const length = authored?.seconds !== undefined ? end - authored.seconds : hostStart(element) + end - startOf(element);
      return length > 0 ? length : undefined;
    }

    return { startOf, durationOf };
  }

  function trimOf(element) {
    return Math.max(0, number(element.getAttribute("data-playback-start")) ?? number(element.getAttribute("data-media-start")) ?? 0);
  }

  function rateOf(element) {
    const rate = positive(element.getAttribute("data-playback-rate")) ?? element.defaultPlaybackRate ?? 1;
    return Math.min(5, Math.max(0.1, rate));
  }

  function intrinsicDuration(element) {
    if (!isMedia(element)) return undefined;
    const length = (muto.mediaFacts.durationOf(element) - trimOf(element)) / rateOf(element);
    return length > 0 ? length : undefined;
  }

  function timelineDuration(element) {
    const id = element.getAttribute("data-composition-id");
    return id ? muto.timelines.durationOf(id) : undefined;
  }

  /// What a mounted file says about its own length, if nothing else does.
  function authoredInside(element) {
    return positive(element.querySelector(":scope > [data-hf-inner-root]")?.getAttribute("data-hf-authored-duration"));
  }

  return { createResolver, authoredInside, trimOf, rateOf, isMedia };
})();
