// Preview: play, pause, scrub. Real time comes from the stage's own clock; the film is seeked only when its frame changes.
var muto = muto ?? {};

muto.createTransport = ({ config, seek, isApproximate, post, requestFrame, now }) => {
  const fps = config.fps.num / config.fps.den;
  const slowest = 0.1;
  const fastest = 5;
  let frames = 0;
  let area = { first: null, end: null };
  let speed = 1;
  let stride = 1;
  let loops = false;
  let playing = false;
  let shown = 0;
  let anchor = { frame: 0, at: 0 };
  let onItsWay;
  let wanted;
  let startAt = 0;

  const first = () => Math.min(Math.max(0, area.first ?? 0), Math.max(0, frames - 1));
  const end = () => Math.max(first() + 1, Math.min(frames, area.end ?? frames));

  function setPlaying(value) {
    if (playing === value) return;
    playing = value;
    post({ type: "playing", playing });
  }

  /// A video that played was only nearly in step: where the film has come to a stop it is shown exactly.
  function rest() {
    if (!playing) return;
    setPlaying(false);
    if (!isApproximate()) return;
    if (onItsWay === undefined) show(shown);
    else wanted ??= onItsWay;
  }

  function drop() {
    anchor = { frame: shown, at: now() };
  }

  function shownNow(frame) {
    onItsWay = undefined;
    shown = frame;
    post({ type: "frame", frame, time: (frame * config.fps.den) / config.fps.num, playing });
    if (wanted !== undefined) show(wanted);
  }

  function failed(frame, error) {
    onItsWay = undefined;
    wanted = undefined;
    setPlaying(false);
    post({ type: "failed", code: "seek-failed", message: String(error?.message ?? error), detail: `frame ${frame}` });
  }

  /// While a frame is on its way only the newest wish is remembered: scrubbing never queues up.
  function show(frame) {
    wanted = undefined;
    if (onItsWay !== undefined) {
      if (frame !== onItsWay) wanted = frame;
      return;
    }
    onItsWay = frame;
    try {
      const pending = seek(frame);
      if (pending) pending.then(() => shownNow(frame), (error) => failed(frame, error));
      else shownNow(frame);
    } catch (error) {
      failed(frame, error);
    }
  }

  function tick() {
    if (!playing) return;
    const { frame, ended } = muto.playedFrame({
      anchor: anchor.frame, elapsedMs: now() - anchor.at, speed, fps, first: first(), end: end(), loops,
    });
    if (ended) setPlaying(false);
    const due = ended ? frame : frame - ((frame - first()) % stride);
    if (due !== shown || ended) show(due);
    if (!ended) requestFrame(tick);
  }

  function play() {
    if (playing || frames === 0) return;
    const atEnd = speed > 0 ? shown >= end() - 1 : shown <= first();
    if (atEnd || shown < first() || shown >= end()) shown = speed > 0 ? first() : end() - 1;
    show(shown);
    drop();
    setPlaying(true);
    requestFrame(tick);
  }

  function goTo(frame) {
    if (frames === 0) return void (startAt = frame);
    const index = Math.max(0, Math.min(frames - 1, Math.floor(frame)));
    show(index);
    anchor = { frame: index, at: now() };
  }

  /// Where its own clock has the film, in seconds.
  function clockTime() {
    const time = anchor.frame / fps + ((now() - anchor.at) / 1000) * speed;
    const begin = first() / fps;
    const length = (end() - first()) / fps;
    return loops && time >= begin + length ? begin + ((time - begin) % length) : time;
  }

  /// Sound leads the picture: it is at `seconds` now.
  function follow(seconds) {
    if (!playing || !(speed > 0)) return;
    const shift = muto.slewed({ own: clockTime(), heard: seconds, length: (end() - first()) / fps, loops });
    anchor.at -= (shift / speed) * 1000;
  }

  function setRate(rate) {
    const size = Math.min(fastest, Math.max(slowest, Math.abs(rate)));
    drop();
    speed = rate < 0 ? -size : size;
  }

  return {
    play,
    pause: rest,
    isPlaying: () => playing,
    rate: () => speed,
    setRate,
    /// While it plays only every nth frame is shown, for films that are slow here; the time they take stays the same.
    setStride: (frames) => (stride = Math.max(1, Math.floor(frames))),
    setLoop: (value) => (loops = Boolean(value)),
    setWorkArea(areaFirst, areaEnd) {
      area = { first: areaFirst, end: areaEnd };
      drop();
    },
    seek: goTo,
    follow,
    /// The film has changed, perhaps its length: what is shown now is shown as it is now.
    showAgain(frameCount = frames) {
      frames = frameCount;
      const frame = Math.min(shown, Math.max(0, frames - 1));
      if (onItsWay === undefined) show(frame);
      else wanted ??= Math.min(onItsWay, frame);
    },
    /// The film is ready and this long; the frame asked for meanwhile is shown, or the first one.
    begin(frameCount) {
      frames = frameCount;
      goTo(startAt);
    },
  };
};
