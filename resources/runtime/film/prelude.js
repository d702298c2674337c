// Opens the one function that all film scripts share; postlude.js closes it. Every file hangs what it offers on `muto`.
(() => {
  "use strict";

  const config = (() => {
    try {
      return window.top.__mutoConfig;
    } catch {
      return undefined; // The frame belongs to another origin: it is not ours to drive.
    }
  })();
  if (window === window.top || !config) return;

  const muto = {
    config,
    /// The frame right below the stage is the film; deeper ones only follow its clock.
    isFilm: window.parent === window.top,
    isCapture: config.mode === "capture",
    /// Composition time of the current seek in seconds, and its frame.
    time: 0,
    frame: 0,
    /// What the page had before we put our own in its place.
    native: {
      Date: window.Date,
      now: performance.now.bind(performance),
      setTimeout: window.setTimeout.bind(window),
      clearTimeout: window.clearTimeout.bind(window),
      setInterval: window.setInterval.bind(window),
      clearInterval: window.clearInterval.bind(window),
      requestAnimationFrame: window.requestAnimationFrame.bind(window),
      cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
      fetch: window.fetch.bind(window),
      reportError: window.reportError.bind(window),
      debug: console.debug.bind(console),
      getContext: HTMLCanvasElement.prototype.getContext,
    },
  };
