// CSS animations and transitions.
muto.css = (() => {
  /// An animation that the page was loaded with counts from the start of its element (contract 2.1), and so does one the
  /// browser made anew because we put its element back into the page. One that a class change has started counts from then.
  function adoptAnimation(animation, time) {
    const target = animation.effect?.target;
    const belongsToStart = !muto.isReady || !target || muto.visibility.hasJustReturned(target);
    const startsAt = belongsToStart && target ? muto.plan.startOf(target) : time;
    muto.animations.keep(animation, "css", startsAt, (now) => Math.max(0, now - startsAt) * 1000);
  }

  /// What we or GSAP write each frame is meant to be so at once; a transition would make it lag behind.
  function isOfOurMaking(transition) {
    const target = transition.effect?.target;
    return Boolean(target?._gsap) || (transition.transitionProperty === "visibility" && target?.hasAttribute("data-start"));
  }

  function adoptTransition(transition, time) {
    if (isOfOurMaking(transition)) transition.finish();
    else muto.animations.keep(transition, "css", time, (now) => (now - time) * 1000);
  }

  function countFromStart(animation) {
    const target = animation.effect?.target;
    const startsAt = target ? muto.plan.startOf(target) : 0;
    muto.animations.keep(animation, "css", startsAt, (now) => Math.max(0, now - startsAt) * 1000);
  }

  return { countFromStart, adoptAnimation, adoptTransition, seek: (time) => muto.animations.seek("css", time) };
})();
