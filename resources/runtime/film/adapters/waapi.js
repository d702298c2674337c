// Element.animate() and its like: an animation's zero is the film time at which it was made.
muto.waapi = (() => {
  /// Held from the start. Where its author puts it in the same breath (`animation.currentTime = 500`) is where it begins.
  function adopt(animation, createdAt) {
    let base;
    const begin = () => (base ??= Number(animation.currentTime ?? 0));
    queueMicrotask(begin);
    const elapsed = (time) => Math.max(0, time - createdAt) * 1000;
    muto.animations.keep(animation, "waapi", createdAt, (time) => begin() + elapsed(time) * animation.playbackRate);
    animation.pause();
  }

  function install() {
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (...args) {
      const animation = animate.apply(this, args);
      adopt(animation, muto.time);
      return animation;
    };
  }

  return { install, adopt, seek: (time) => muto.animations.seek("waapi", time) };
})();
