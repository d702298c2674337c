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

/// How far a clock at `own` seconds has to be put forward (or back) to come nearer to `heard`, the moment of the sound
/// that leads it: little by little, that nobody sees it, but at once when they are far apart. In a loop of `length`
/// seconds the end lies beside the beginning.
muto.slewed = ({ own, heard, length, loops }) => {
  const step = 0.012;
  const far = 0.2;
  const apart = heard - own;
  const shortest = loops && length > 0 ? apart - Math.round(apart / length) * length : apart;
  return Math.abs(shortest) > far ? shortest : Math.min(step, Math.max(-step, shortest));
};
