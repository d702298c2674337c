// What the page finds on `window` (contract 1.12).
muto.globals = (() => {
  /// A global of ours. Assigning to it must not break the film, nor throw in the page.
  function define(name, get, set = () => {}) {
    Object.defineProperty(window, name, { configurable: true, enumerable: true, get, set });
  }

  /// `__hf` stays one object whatever the page assigns to it, so that what others put there survives.
  function defineBridge(player) {
    const bridge = {
      get duration() {
        const isBuilding = muto.readiness.isBuilding();
        return muto.isReady && !isBuilding ? muto.duration.runtime() : 0;
      },
      /// A page that drives itself may learn its length late; for any other the length is not its to set.
      set duration(seconds) {
        muto.customPage.setDuration(seconds);
      },
      seek: (seconds, options) => player.renderSeek(seconds, options),
    };
    define("__hf", () => bridge, (value) => {
      if (value === bridge || typeof value !== "object" || value === null) return;
      muto.customPage.adopt(value);
      for (const key of Object.keys(value)) if (key !== "duration" && key !== "seek") bridge[key] = value[key];
    });
  }

  function defineCaptureHints(rate) {
    window.__HF_EXPORT_RENDER_SEEK_CONFIG = {
      mode: "strict-boundary",
      fps: rate.fps,
      fpsSource: "render",
      step: 1 / 120,
      offsetFraction: 0.5,
      diagnostics: false,
      owner: "runtime",
    };
    if (muto.isCapture) window.__HF_RENDER_CAPTURE_MODE = true;
  }

  function install({ player, rate, completion }) {
    defineCaptureHints(rate);
    defineBridge(player);
    define("__player", () => player);
    define("__playerReady", () => muto.isReady);
    define("__renderReady", () => muto.isReady);
    define("__clipManifest", () => (muto.isReady ? muto.clips.list() : []));
    define("__clipTree", () => (muto.isReady ? muto.clips.tree() : []));
    define("__hfWaitForSeekCompletion", () => completion);
    define("__hfResolveMediaStartSeconds", () => (element) => muto.plan.startOf(element));
    define("__hfForceTimelineRebind", () => () => muto.readiness.rebind());
    define("__hfVariablesByComp", () => muto.variables.byComposition, (values) => Object.assign(muto.variables.byComposition, values));
    define("__hfReseekGpu", () => () => muto.seekEvent.dispatch(muto.time));
    window.__hfFlushSync = () => {}; // Tweens are never held back here.
    window.__hyperframes = { getVariables: muto.variables.read, fitTextFontSize: muto.fitTextFontSize };
  }

  /// The clock's own switchboard; frames inside the film are driven through theirs.
  function installVirtualTime(clock, random) {
    const { native } = muto;
    const virtualTime = {
      seekToTime(milliseconds) {
        const target = Math.max(0, Number(milliseconds) || 0);
        random.restart(Math.round(target * 1000));
        clock.advance(target);
        if (!muto.isFilm) muto.nestedFilm.seek(target);
        muto.nestedFrames.seek(target);
        return target;
      },
      getTime: () => clock.now(),
      originalSetTimeout: native.setTimeout,
      originalClearTimeout: native.clearTimeout,
      originalSetInterval: native.setInterval,
      originalClearInterval: native.clearInterval,
      originalRequestAnimationFrame: native.requestAnimationFrame,
      originalCancelAnimationFrame: native.cancelAnimationFrame,
    };
    define("__HF_VIRTUAL_TIME__", () => virtualTime);
  }

  return { install, installVirtualTime };
})();
