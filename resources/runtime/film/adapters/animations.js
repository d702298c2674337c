// Every Web Animations object of the page, whoever made it, held and positioned by us. References are kept because the
// browser forgets animations that have finished, and a seek may go back to them.
muto.animations = (() => {
  const records = new Map();

  /// `localTime(seconds)` says where the animation is, in its own milliseconds, at a time of the film; `startsAt` is the
  /// film time of its zero.
  function keep(animation, kind, startsAt, localTime) {
    animation.persist();
    records.set(animation, { animation, kind, startsAt, localTime });
  }

  /// For an edit of when clips are on: an animation that counts from the start of its element goes with it.
  function followStarts() {
    for (const { animation, kind } of [...records.values()])
      if (kind === "css" && animation instanceof CSSAnimation && animation.playState !== "idle") muto.css.countFromStart(animation);
  }

  /// For an edit of styles: what it makes begin has been there all along, and nothing glides to its new value.
  function acceptEdit() {
    if (records.size === 0 && !muto.styleSheets.canAnimate) return;
    for (const animation of document.getAnimations()) {
      if (records.has(animation)) continue;
      if (animation instanceof CSSTransition) animation.finish();
      else if (animation instanceof CSSAnimation) muto.css.countFromStart(animation);
    }
  }

  function hold(animation, local) {
    if (animation.playState !== "paused") animation.pause();
    if (animation.currentTime !== local) animation.currentTime = local;
  }

  /// Finished ones are completed, so that `finished` and its events reach the author.
  function place({ animation, localTime }, time) {
    const local = localTime(time);
    const end = animation.effect?.getComputedTiming().endTime ?? Infinity;
    if (local < end || animation.playbackRate <= 0) hold(animation, local);
    else if (animation.playState !== "finished") animation.finish();
  }

  /// Cancelled, by its author or because the style that made it is gone: writing to it would bring back a ghost.
  const isGone = ({ animation }) => animation.playState === "idle";

  function seek(kind, time) {
    for (const record of records.values()) {
      if (record.kind !== kind) continue;
      if (isGone(record)) records.delete(record.animation);
      else place(record, time);
    }
  }

  function adopt(animation, time) {
    if (animation instanceof CSSAnimation) muto.css.adoptAnimation(animation, time);
    else if (animation instanceof CSSTransition) muto.css.adoptTransition(animation, time);
    else muto.waapi.adopt(animation, 0);
    const record = records.get(animation);
    if (record) place(record, time);
  }

  /// Takes up animations that have appeared: a class was changed, an element came back into the page. Pages without
  /// anything that animates pay nothing.
  function adoptNew(time) {
    if (records.size === 0 && !muto.styleSheets.canAnimate) return;
    for (const animation of document.getAnimations()) {
      if (!records.has(animation)) adopt(animation, time);
    }
  }

  /// Latest finite end, in seconds of the film.
  function latestEnd() {
    let latest = 0;
    for (const { animation, startsAt } of records.values()) {
      const end = animation.effect?.getComputedTiming().endTime;
      if (Number.isFinite(end)) latest = Math.max(latest, startsAt + end / 1000);
    }
    return latest;
  }

  return { keep, followStarts, acceptEdit, seek, adoptNew, latestEnd, has: (animation) => records.has(animation) };
})();
