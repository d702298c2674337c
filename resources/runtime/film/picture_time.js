// Which moment of its source a moving picture shows (contract 3.2). Pure.
muto.pictureTime = (() => {
  const rounding = 1e-9;
  // Containers that count milliseconds round the beginning of a frame up by as much as half of one.
  const slack = 0.0005;

  /// Unlike everything else a video is on at the very end of its window, too.
  const isOn = ({ start, end }, time) => time >= start - rounding && time <= end + rounding;

  /// Seconds of the source at `time` of the film, on the film's grid of frames: `duration` (of the source, 0 unknown)
  /// bounds it, by going round or by holding the last frame.
  function sourceTime({ start, end, trim, rate, loops, duration }, time, fps) {
    const inSlot = Number.isFinite(end) ? Math.max(1, Math.ceil((end - start) * rate * fps - 1e-6)) : Infinity;
    const inSource = duration > 0 ? Math.max(1, Math.round((duration - trim) * fps)) : Infinity;
    const index = Math.min(Math.floor(Math.max(0, time - start) * rate * fps + rounding), inSlot - 1);
    return trim + (loops ? index % inSource : Math.min(index, inSource - 1)) / fps;
  }

  /// Of an animated image, which is shown `loopCount` times (0: for ever) and then holds its last frame. Its frames are
  /// shorter than the film's now and then, so it does not wait for the film's grid.
  function imageTime({ start, duration, loopCount }, time) {
    const local = Math.max(0, time - start);
    const goesRound = loopCount === 0 || local < duration * loopCount - rounding;
    return duration > 0 && goesRound ? (local + rounding) % duration : Math.max(0, duration - rounding);
  }

  /// Frames of the source that a slot needs, before it holds the last one.
  function expectedFrames({ start, end, trim, rate, loops, duration }, fps) {
    const available = duration > 0 ? duration - trim : Infinity;
    const needed = loops ? available : Math.min(available, (end - start) * rate);
    return Number.isFinite(needed) ? Math.max(1, Math.round(needed * fps)) : 0;
  }

  return { isOn, sourceTime, imageTime, expectedFrames, slack };
})();
