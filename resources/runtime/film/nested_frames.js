// Frames inside the film: those of our own origin follow the film's clock, and so does what moves in them.
muto.nestedFrames = (() => {
  const frames = document.getElementsByTagName("iframe");

  function seek(milliseconds) {
    for (const frame of frames) {
      try {
        frame.contentWindow?.__HF_VIRTUAL_TIME__?.seekToTime(milliseconds);
      } catch {
        // Another origin: it keeps its own time.
      }
    }
  }

  return { seek };
})();

/// In such a frame: what the first seek finds counts from the film's beginning, later animations from where they came.
muto.nestedFilm = (() => {
  const beginnings = new WeakMap();
  let wasSeeked = false;

  function placeAnimation(animation, milliseconds) {
    if (!beginnings.has(animation)) beginnings.set(animation, wasSeeked ? milliseconds : 0);
    animation.pause();
    animation.currentTime = Math.max(0, milliseconds - beginnings.get(animation));
  }

  function placeTimeline(timeline, seconds) {
    timeline.pause?.();
    (timeline.totalTime ?? timeline.seek).call(timeline, seconds, false);
  }

  return {
    seek(milliseconds) {
      muto.gsap.acceptJumps();
      for (const timeline of Object.values(window.__timelines ?? {}))
        if (timeline?.totalTime || timeline?.seek) placeTimeline(timeline, milliseconds / 1000);
      for (const animation of document.getAnimations()) placeAnimation(animation, milliseconds);
      wasSeeked = true;
    },
  };
})();
