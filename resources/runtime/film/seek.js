// One seek of the film (contract 1.13): the order of the steps is the contract.
muto.createSeek = ({ rate, clock, random }) => {
  let pending;
  let turn = 0;

  function position(time, suppressEvents) {
    if (muto.customPage.isPresent) return muto.customPage.seek(time, { suppressEvents });
    muto.timelines.seek(time, suppressEvents);
    muto.waapi.seek(time);
    muto.css.seek(time);
    muto.libraries.seek(time);
    return undefined;
  }

  /// What the frame still waits for, each with a name for the message should it never come.
  function waitsOf(customSeek) {
    const waits = [...muto.movingPictures.finish(muto.time), ...muto.gradedImages.finish(), ...muto.assets.pendingNow()];
    if (typeof customSeek?.then === "function") waits.push({ what: "window.__hf.seek", promise: customSeek });
    for (const promise of muto.seekEvent.takePending()) waits.push({ what: "hf-seek waitUntil()", promise });
    return waits;
  }

  function settled(waits, frame) {
    const { native, config } = muto;
    let timer;
    const names = [...new Set(waits.map((wait) => wait.what))].join(", ");
    const tooLate = new Promise((_, reject) => {
      timer = native.setTimeout(() => reject(new Error(`Frame ${frame} still waits for ${names}`)), config.readyTimeoutMs);
    });
    const all = Promise.all(waits.map((wait) => wait.promise));
    return Promise.race([all, tooLate]).finally(() => native.clearTimeout(timer));
  }

  /// Shows a frame. Returns nothing when it is complete at once, which is the usual case; else a promise.
  function seek(frame, suppressEvents = false) {
    const time = Math.min(rate.timeOf(Math.max(0, frame)), Math.max(muto.duration.film(), muto.duration.runtime()));
    const mine = ++turn;
    const pictures = muto.movingPictures.prepare(time);
    const showNow = () => (mine === turn ? show(frame, time, suppressEvents, showNow) : undefined);
    if (pictures.length === 0) return showNow();
    // Frames of videos come first: scripts that draw them are called below, and must find them.
    pending = settled(pictures, frame).then(showNow);
    return pending;
  }

  function show(frame, time, suppressEvents, showAgain) {
    muto.frame = frame;
    muto.time = time;
    random.restart(frame);
    muto.movingPictures.draw(time);
    const customSeek = position(time, suppressEvents);
    muto.seekEvent.dispatch(time);
    muto.visibility.apply(time);
    clock.advance(time * 1000);
    muto.nestedFrames.seek(time * 1000);
    muto.animations.adoptNew(time);
    if (muto.modernCss.refresh()) muto.animations.adoptNew(time);
    const waits = waitsOf(customSeek);
    pending = waits.length > 0 ? settled(waits, frame) : undefined;
    // A script drew a video that is not in the page and was not known of: once more, with its frame.
    if (muto.movingPictures.takeNews()) pending = Promise.resolve(pending).then(showAgain);
    return pending;
  }

  /// Puts the film at its first moment before the first frame is asked for: no callback runs, no time passes.
  function rehearse() {
    muto.time = 0;
    muto.timelines.seek(0, true);
    muto.animations.adoptNew(0);
    muto.waapi.seek(0);
    muto.css.seek(0);
    muto.libraries.seek(0);
    muto.visibility.apply(0);
    muto.modernCss.refresh();
  }

  return { seek, rehearse, completion: () => Promise.resolve(pending) };
};
