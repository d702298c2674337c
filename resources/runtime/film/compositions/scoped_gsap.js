// GSAP as a mounted composition sees it: selector texts mean its own elements.
muto.createScopedGsap = (scope) => {
  const tweening = ["to", "from", "fromTo", "set"];
  const byFirstArgument = [...tweening, "killTweensOf", "getTweensOf", "getProperty", "quickTo", "quickSetter", "isTweening"];

  function elements(target) {
    if (typeof target === "string") return scope.querySelectorAll(target);
    return Array.isArray(target) ? target.flatMap(elements) : target;
  }

  function scopeFirstArgument(owner, name) {
    return (target, ...rest) => owner[name](elements(target), ...rest);
  }

  function scopeTimeline(timeline) {
    for (const name of tweening) {
      const method = timeline[name];
      timeline[name] = function (target, ...rest) {
        return method.call(this, elements(target), ...rest);
      };
    }
    return timeline;
  }

  function scopeUtils(utils) {
    const scoped = {
      toArray: (target, within, ...rest) => utils.toArray(within === undefined ? elements(target) : target, within, ...rest),
      selector: (within) => utils.selector(typeof within === "string" ? scope.querySelectorAll(within)[0] : within),
    };
    return new Proxy(utils, { get: (target, name) => scoped[name] ?? target[name] });
  }

  return (gsap) => {
    const scoped = { timeline: (...args) => scopeTimeline(gsap.timeline(...args)), utils: scopeUtils(gsap.utils) };
    for (const name of byFirstArgument) if (typeof gsap[name] === "function") scoped[name] = scopeFirstArgument(gsap, name);
    return new Proxy(gsap, { get: (target, name) => (Object.hasOwn(scoped, name) ? scoped[name] : target[name]) });
  };
};
