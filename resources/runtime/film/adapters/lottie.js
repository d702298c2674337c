// Lottie: animations of lottie-web (found by themselves, or announced in `__hfLottie`) and players of dotLottie (announced).
// The film's time is theirs, from their first frame on; a loop goes round, anything else rests on its last picture.
(() => {
  const { libraries } = muto;
  // A layer leaves the picture at its last frame: what rests stays a hair before it.
  const hair = 1e-3;
  const known = new Map();

  const isWeb = (animation) => typeof animation.goToAndStop === "function";
  const totalFrames = (animation) => Number(animation.totalFrames) || 0;

  function frameRate(animation) {
    if (animation.frameRate > 0) return animation.frameRate;
    return animation.duration > 0 ? totalFrames(animation) / animation.duration : muto.config.fps.num / muto.config.fps.den;
  }

  const isLoaded = (animation) => Boolean(animation.isLoaded ?? totalFrames(animation) > 0);

  function nameOf(animation) {
    const file = animation.fileName ? `${animation.path ?? ""}${animation.fileName}.json` : animation.src ?? animation.config?.src;
    return file || animation.name || "without a name";
  }

  function watchForFailure(animation, record) {
    const fail = () => (record.problem ??= "could not be loaded");
    for (const event of ["data_failed", "error", "loadError"]) animation.addEventListener?.(event, fail);
  }

  function remember(animation) {
    if (known.has(animation)) return known.get(animation);
    const record = { problem: undefined, isHeld: false };
    known.set(animation, record);
    watchForFailure(animation, record);
    return record;
  }

  function found() {
    const registered = [window.lottie, window.bodymovin].flatMap((library) => library?.getRegisteredAnimations?.() ?? []);
    return new Set([...registered, ...libraries.announced("__hfLottie"), ...known.keys()]);
  }

  /// Stopped as soon as it can be. Whether it was playing by itself.
  function hold(animation) {
    const record = remember(animation);
    if (record.isHeld || !isLoaded(animation)) return false;
    record.isHeld = true;
    const wasPlaying = animation.isPaused === false || animation.isPlaying === true;
    animation.pause?.();
    return wasPlaying;
  }

  /// Which round a loop is in, and how far; `loop` counts rounds in lottie-web, and further ones elsewhere.
  function withinLoops(frame, total, loop) {
    if (loop === true || loop === Infinity) return frame % total;
    const rounds = Number(loop) > 0 ? Number(loop) : 1;
    return frame < total * rounds ? frame % total : total - hair;
  }

  function frameAt(animation, time) {
    const total = totalFrames(animation);
    const speed = animation.playSpeed ?? animation.speed ?? 1;
    const frame = withinLoops(time * frameRate(animation) * Math.abs(speed), total, animation.loop);
    const isReversed = animation.playDirection === -1 || animation.mode === "reverse" || speed < 0;
    return Math.min(isReversed ? total - frame : frame, total - hair);
  }

  function place(animation, time) {
    const total = totalFrames(animation);
    if (!(total > 0)) return;
    const frame = frameAt(animation, time);
    if (isWeb(animation)) animation.goToAndStop(frame, true);
    else if (animation.setCurrentRawFrameValue) animation.setCurrentRawFrameValue(Math.min(frame, total - 1));
    else if (animation.setFrame) animation.setFrame(Math.min(frame, total - 1));
    else animation.seek?.(`${(100 * frame) / total}%`);
  }

  function endOf(animation) {
    if (animation.loop === true || !(totalFrames(animation) > 0)) return 0;
    return (totalFrames(animation) * Math.max(1, Number(animation.loop) || 1)) / frameRate(animation);
  }

  function adopt() {
    const wasPlaying = [...found()].map(hold);
    return wasPlaying.some(Boolean);
  }

  function seek(time) {
    if (!window.lottie && !window.bodymovin && !window.__hfLottie && known.size === 0) return;
    adopt();
    for (const animation of known.keys()) libraries.guarded(() => place(animation, time));
  }

  /// The author's own listeners hear of it as of any other failure.
  function refuse(animation) {
    remember(animation).problem = "is no Lottie file";
    animation.trigger?.("data_failed");
  }

  /// Those that fail before anybody looks would never be heard of: they are watched from their making on.
  function watchFromTheBeginning(library) {
    const load = library.loadAnimation;
    if (typeof load !== "function") return;
    library.loadAnimation = function (...args) {
      const animation = muto.lottieFiles.watched(() => load.apply(this, args), () => refuse(animation));
      remember(animation);
      return animation;
    };
  }

  libraries.whenArrives("lottie", watchFromTheBeginning);
  libraries.whenArrives("bodymovin", watchFromTheBeginning);
  libraries.register({
    adopt,
    seek,
    latestEnd: () => Math.max(0, ...[...known.keys()].map(endOf)),
    awaited() {
      const missing = [...known].filter(([animation, { problem }]) => !problem && !isLoaded(animation));
      return missing.map(([animation]) => `Lottie animation ${nameOf(animation)}`);
    },
    warnings: () =>
      [...known]
        .filter(([, { problem }]) => problem)
        .map(([animation, { problem }]) => ({ code: "lottie_load_failed", message: `Lottie animation ${nameOf(animation)} ${problem}` })),
  });
})();
