// Which frame a running film shows. Pure.
var muto = muto ?? {};

/// The frame `elapsedMs` after `anchor`, at `speed` (negative plays backwards) and `fps`, within [first, end).
/// `ended` says that the film has come to rest on its last frame (or its first).
muto.playedFrame = ({ anchor, elapsedMs, speed, fps, first, end, loops }) => {
  const travelled = Math.floor((elapsedMs / 1000) * Math.abs(speed) * fps + 1e-9);
  const frame = speed < 0 ? anchor - travelled : anchor + travelled;
  if (frame >= first && frame < end) return { frame, ended: false };
  if (!loops) return { frame: speed < 0 ? first : end - 1, ended: true };
  const length = end - first;
  return { frame: first + ((((frame - first) % length) + length) % length), ended: false };
};
