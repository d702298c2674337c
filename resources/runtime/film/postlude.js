// Puts the parts together and starts them; closes the function prelude.js opened.
  const random = muto.createRandom(config.seed ?? 0);
  const clock = muto.createClock();
  muto.isReady = false;
  muto.installRandom(random);
  muto.installClock(clock);
  muto.requests.install();
  muto.globals.installVirtualTime(clock, random);
  muto.pageStyle.install();
  muto.fonts.install();
  muto.webGl.install();
  if (!muto.isFilm) return;

  muto.stay.install();
  muto.sourceTree.watch();
  const rate = muto.createFrameRate(config.fps);
  const film = muto.createSeek({ rate, clock, random });
  const stage = window.top.__mutoAttach({
    seek: film.seek, isApproximate: muto.movingPictures.isApproximate, costs: muto.pageFilms.costs, patch: muto.pagePatch.apply, bypassGrading: muto.looks.setBypassed, manifest: () => manifest(), canvas: { ...muto.canvas, ...muto.grouping, ...muto.paintOrder, captionWords: () => muto.captionOverrides.list() },
  });
  muto.playback.attach(stage.transport);
  const player = muto.createPlayer({ rate, seek: film.seek, transport: stage.transport });
  muto.movingPictures.install(rate);
  muto.textures.install();
  muto.mediaElements.install();
  muto.globals.install({ player, rate, completion: film.completion });
  const editor = muto.isCapture ? undefined : muto.pageProtocol.install({ player, rate });

  function fail(failure) {
    const cause = muto.isReady ? undefined : muto.errors.first;
    muto.readiness.stop();
    stage.report({ type: "failed", ...(cause ?? failure) });
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
    const { assets, mediaFacts, looks, libraries, modernCss, webGl, warnings: notes } = muto;
    const sources = [assets, mediaFacts, looks, libraries, modernCss, webGl];
    return [...sources.flatMap((source) => source.warnings()), ...notes.list(), ...missing];
  }

  function manifest() {
    const fonts = muto.fonts.report();
    muto.gsap.catchUp();
    return {
      compositionId: muto.root.id,
      duration: muto.duration.film(),
      width: config.width,
      height: config.height,
      stateful: isStateful(),
      needsWebGl: muto.webGl.need(),
      title: document.title,
      clips: muto.clips.list(),
      sounds: muto.sounds.list(rate.fps),
      warnings: [...warnings(), ...fonts.warnings],
      machineFonts: fonts.machineFonts,
    };
  }

  /// A library that was running notices within a few more animation frames that it has nothing left to do.
  function letLoopsEnd() {
    const most = 3;
    for (let i = 0; i < most && clock.pending().frames > 0; i += 1) clock.flushFrames();
  }

  function begin() {
    if (!muto.root.element && !muto.customPage.isPresent)
      return fail({ code: "no-root", message: "The page has no element with data-composition-id", detail: "" });
    muto.subCompositions.stop();
    muto.root.settlePlainPage();
    muto.variables.validatePage();
    const unreadable = muto.mediaFacts.unreadableVideo();
    if (muto.isCapture && unreadable)
      return fail({ code: "media-unreadable", message: `Cannot read ${unreadable.message}`, detail: "" });
    if (!muto.isCapture) muto.mediaFacts.announce();
    random.restart(0);
    muto.modernCss.refresh();
    muto.layout.settleSizes();
    muto.captionOverrides.apply();
    muto.sounds.takeStock();
    muto.timelines.refresh();
    muto.animations.adoptNew(0);
    muto.libraries.adopt();
    if (!(muto.duration.film() > 0))
      return fail({ code: "no-duration", message: "The page does not say how long it lasts: give its root a data-duration", detail: "" });
    muto.duration.settle();
    muto.gsap.acceptJumps();
    if (muto.libraries.hasHeldRunning) letLoopsEnd();
    film.rehearse();
    clock.endLoading();
    muto.isReady = true;
    stage.report({ type: "ready", manifest: manifest() });
    return editor?.tellReady();
  }

  muto.foreignRuntime.watch();
  muto.modernCss.install();
  muto.styleSheets.watch();
  muto.subCompositions.watch();
  muto.assets.watch();
  muto.sounds.watch();
  muto.plan.watch();
  muto.waapi.install();
  muto.looseImages.install();
  muto.errors.watch(fail);
  muto.webGl.watch(fail);
  muto.readiness.watch(clock, (failure) => (failure ? fail(failure) : begin()));
})();
