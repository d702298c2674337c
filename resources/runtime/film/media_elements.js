// What a page's scripts find when they ask a <video> or <audio>: a medium that is loaded, paused, and stands where the
// film stands. They cannot play it: the film does (contract 3.2).
muto.mediaElements = (() => {
  const HAVE_ENOUGH_DATA = 4;
  const told = new WeakSet();
  const media = HTMLMediaElement.prototype;
  const video = HTMLVideoElement.prototype;

  const factsOf = (element) => muto.mediaFacts.factsOf(element);

  /// Replaces a getter for elements we know the file of.
  function answer(prototype, name, get) {
    const original = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, {
      ...original,
      get() {
        const facts = factsOf(this);
        return facts ? get(this, facts) : original.get.call(this);
      },
    });
    return original;
  }

  function dispatch(element, name) {
    element.dispatchEvent(new Event(name));
  }

  function refuseToMove() {
    const original = Object.getOwnPropertyDescriptor(media, "currentTime");
    const get = (element) => muto.movingPictures.sourceTimeOf(element) ?? 0;
    Object.defineProperty(media, "currentTime", {
      ...original,
      get() {
        return factsOf(this) ? get(this) : original.get.call(this);
      },
      /// The film decides where it stands; whoever waits for the jump is told that it is over.
      set() {
        dispatch(this, "seeking");
        muto.native.setTimeout(() => {
          dispatch(this, "timeupdate");
          dispatch(this, "seeked");
        }, 0);
      },
    });
  }

  function still() {
    media.load = function () {};
    answer(media, "paused", () => true);
    answer(media, "ended", () => false);
    answer(media, "seeking", () => false);
    answer(media, "error", () => null);
    answer(media, "readyState", () => HAVE_ENOUGH_DATA);
    answer(media, "networkState", () => HTMLMediaElement.NETWORK_IDLE);
    answer(media, "duration", (element) => muto.mediaFacts.durationOf(element) ?? NaN);
    answer(video, "videoWidth", (_, facts) => facts.width);
    answer(video, "videoHeight", (_, facts) => facts.height);
  }

  /// Chromium must not load what it will never show.
  function keepFromLoading(element) {
    if (element.preload !== "none") element.preload = "none";
    if (element.autoplay) element.autoplay = false;
  }

  function watchForNew() {
    const look = (root) => root.querySelectorAll?.("video").forEach(keepFromLoading);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) {
          if (node instanceof HTMLVideoElement) keepFromLoading(node);
          look(node);
        }
    }).observe(document, { childList: true, subtree: true });
  }

  /// Tells pages that wait for it that a medium has loaded.
  function announce() {
    for (const element of document.querySelectorAll("video, audio")) {
      if (told.has(element) || !factsOf(element)) continue;
      told.add(element);
      const events = ["durationchange", "loadedmetadata", "loadeddata", "canplay", "canplaythrough"];
      muto.native.setTimeout(() => events.forEach((name) => dispatch(element, name)), 0);
    }
  }

  return {
    install() {
      media.play = () => Promise.resolve();
      media.pause = () => {};
      if (!muto.isCapture) return;
      refuseToMove();
      still();
      watchForNew();
    },
    announce() {
      if (muto.isCapture) announce();
    },
  };
})();
