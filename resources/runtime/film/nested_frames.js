// Frames inside the film: those of our own origin follow the film's clock.
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
