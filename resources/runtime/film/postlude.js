// Puts the parts together and starts them; closes the function prelude.js opened.
  const random = muto.createRandom(config.seed ?? 0);
  const clock = muto.createClock();
  muto.isReady = false;
  muto.installRandom(random);
  muto.installClock(clock);
  muto.requests.install();
  muto.globals.installVirtualTime(clock, random);
  muto.pageStyle.install();
  if (!muto.isFilm) return;

  const rate = muto.createFrameRate(config.fps);
  const film = muto.createSeek({ rate, clock, random });
  const stage = window.top.__mutoAttach({ seek: film.seek, isApproximate: muto.movingPictures.isApproximate });
  muto.playback.attach(stage.transport);
  const player = muto.createPlayer({ rate, seek: film.seek, transport: stage.transport });
  muto.movingPictures.install(rate);
  muto.textures.install();
  muto.mediaElements.install();
  muto.globals.install({ player, rate, completion: film.completion });

  function fail(failure) {
    muto.readiness.stop();
    stage.report({ type: "failed", ...failure });
  }

  /// Whether a frame depends on the frames before it: timers or animation frames that the page waits for.
  function isStateful() {
    const { timers, frames } = muto.gsap.withoutTicker(clock.pending);
    return timers > 0 || frames > 0 || muto.gsap.hasLooseWork();
  }

  function warnings() {
    const missing = muto.timelines.isExpected
      ? [{ code: "timeline_missing", message: `No timeline was registered for "${muto.root.id}"` }]
      : [];
    return [...muto.assets.warnings(), ...muto.mediaFacts.warnings(), ...missing];
  }

  function manifest() {
    return {
      compositionId: muto.root.id,
      duration: muto.duration.film(),
      width: config.width,
      height: config.height,
      stateful: isStateful(),
      title: document.title,
      clips: muto.clips.list(),
      warnings: warnings(),
    };
  }

  function begin() {
    if (!muto.root.element && !muto.customPage.isPresent)
      return fail({ code: "no-root", message: "The page has no element with data-composition-id", detail: "" });
    const unreadable = muto.mediaFacts.unreadableVideo();
    if (muto.isCapture && unreadable)
      return fail({ code: "media-unreadable", message: `Cannot read ${unreadable.message}`, detail: "" });
    if (!muto.isCapture) muto.mediaFacts.announce();
    random.restart(0);
    muto.layout.settleSizes();
    muto.timelines.refresh();
    muto.animations.adoptNew(0);
    if (!(muto.duration.film() > 0))
      return fail({ code: "no-duration", message: "The page does not say how long it lasts: give its root a data-duration", detail: "" });
    muto.duration.settle();
    muto.gsap.acceptJumps();
    film.rehearse();
    clock.endLoading();
    muto.isReady = true;
    return stage.report({ type: "ready", manifest: manifest() });
  }

  muto.foreignRuntime.watch();
  muto.styleSheets.watch();
  muto.assets.watch();
  muto.plan.watch();
  muto.waapi.install();
  muto.errors.watch(fail);
  muto.readiness.watch(clock, (failure) => (failure ? fail(failure) : begin()));
})();
