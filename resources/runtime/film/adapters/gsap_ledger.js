// What scripts do with GSAP outside of timelines: values they set, defaults, eases. A record is kept of it from the first
// run of a script on, so that an edit can take it back, the last first, before the script runs again. In the preview
// alone. What cannot be told safely is recorded as an objection: then the page is loaded again.
muto.gsapLedger = (() => {
  const entries = []; // {script, objection, undo, elements, tween} and, by kind, {defaults} or {ease}; in the order of the calls
  const tweens = new WeakSet(); // those that set values
  const strays = { elements: new WeakSet(), kinds: new Set() }; // what was set, and changed, when no script was running
  const wrapped = new WeakSet();
  const transforms = /^(?:[xyz]|[xy]Percent|translate[XYZ]?|scale[XYZ]?|rotat(?:e|ion)[XYZ]?|skew[XY]|transformOrigin|transformPerspective|force3D|alpha|autoAlpha)$/;
  const knownDefaults = new Set(["ease", "duration"]);
  // Layout looks at these when the page is loaded, and writes some of them.
  const placing = /^(?:position|overflow.*|top|left|right|bottom|width|height)$/;
  let replayed;
  let isMuted = false;

  /// The script that is running; nothing for what runs later, maybe at every frame: nobody knows whose it is.
  const running = () => replayed ?? document.currentScript ?? undefined;
  const of = (script) => entries.filter((entry) => entry.script === script);
  const note = (entry) => entries.push({ script: running(), elements: [], ...entry });

  // Values

  const isStyle = (name) => name.startsWith("--") || (name !== "cssText" && typeof document.documentElement.style[name] === "string");
  const isSettled = (value) => typeof value === "number" || typeof value === "function" || (typeof value === "string" && !value.includes("random("));

  function objectionToValues(vars) {
    const unknown = Object.entries(vars ?? {}).find(([name, value]) => !(transforms.test(name) || isStyle(name)) || !isSettled(value));
    return unknown && `what setting ${unknown[0]} leaves behind is not known`;
  }

  const moversOf = (element) => window.gsap.getTweensOf(element).filter((tween) => !tweens.has(tween));

  function objectionToElement(element) {
    if (!(element instanceof HTMLElement)) return "it sets values of what is not HTML";
    return moversOf(element).every(muto.gsapInsides.isUntouched) ? undefined : "it sets values of what a tween shows already";
  }

  const snapshot = (element) => ({
    element,
    hadStyle: element.hasAttribute?.("style"),
    before: muto.authoredStyle.longhands(element.style ?? []),
    cache: element._gsap && { ...element._gsap },
  });

  /// What has become different: [{name, before, after}], values with their priorities.
  function differences({ element, before }) {
    const after = muto.authoredStyle.longhands(element.style ?? []);
    const none = { value: "", priority: "" };
    const all = [...new Set([...before.keys(), ...after.keys()])].map((name) => ({ name, before: before.get(name) ?? none, after: after.get(name) ?? none, waits: before.get(name)?.value === "" }));
    return all.filter((each) => each.before.value !== each.after.value || each.before.priority !== each.after.priority);
  }

  function objectionToStyles({ element, styles }) {
    if (styles.some(({ waits }) => waits)) return "it sets a part of what waits for a variable";
    const isLaidOut = element === muto.root.element || (element.parentElement === muto.root.element && element.hasAttribute("data-start"));
    return isLaidOut && styles.some(({ name }) => placing.test(name)) ? "it places what is laid out when the page is loaded" : undefined;
  }

  function straySet(gsap, targets, set) {
    const tween = set();
    tween.targets().forEach((target) => strays.elements.add(target));
    return tween;
  }

  function noteSet(gsap, targets, vars, set) {
    const before = gsap.utils.toArray(targets).map(snapshot);
    const { overwrite } = gsap.defaults();
    const objection = (overwrite ? "it overwrites" : objectionToValues(vars)) ?? before.map(({ element }) => objectionToElement(element)).find(Boolean);
    const tween = set();
    tweens.add(tween);
    const elements = before.map((each) => ({ ...each, styles: differences(each) }));
    note({ tween, elements, objection: objection ?? elements.map(objectionToStyles).find(Boolean) });
    return tween;
  }

  /// When it is to be seen is the film's to say, and written at every moment.
  const isFilms = (element, name) => name === "visibility" && element.hasAttribute("data-start");

  function isAsLeft({ element, styles }) {
    return styles.every(({ name, after }) => isFilms(element, name) || (element.style.getPropertyValue(name) === after.value && element.style.getPropertyPriority(name) === after.priority));
  }

  function restoreCache({ element, cache }) {
    if (!cache) return delete element._gsap;
    for (const name of Object.keys(element._gsap ?? {})) if (!(name in cache)) delete element._gsap[name];
    return Object.assign(element._gsap, cache);
  }

  function restore(each) {
    const { element, styles, hadStyle } = each;
    for (const { name, before } of styles) if (!isFilms(element, name)) element.style.setProperty(name, before.value, before.priority);
    if (!hadStyle && element.style.length === 0) element.removeAttribute("style");
    restoreCache(each);
  }

  // Defaults and eases

  function noteDefaults(gsap, values, change) {
    const all = gsap.defaults();
    const before = Object.keys(values).map((name) => [name, Object.hasOwn(all, name), all[name]]);
    const unknown = Object.keys(values).find((name) => !knownDefaults.has(name));
    const defaults = JSON.stringify(Object.entries(values).map(([name, value]) => [name, String(value)]));
    const result = change();
    const undo = () => before.forEach(([name, had, value]) => (had ? (all[name] = value) : delete all[name]));
    note({ defaults, undo, objection: unknown && `what ${unknown} by default leaves behind is not known` });
    return result;
  }

  function noteEase(gsap, name, change) {
    const all = gsap.parseEase();
    const had = Object.hasOwn(all, name);
    const value = all[name];
    change();
    // What begins with a line is a plugin's own affair.
    if (!String(name).startsWith("_")) note({ ease: String(name), undo: () => (had ? (all[name] = value) : delete all[name]) });
  }

  // Watching

  /// Whether a script is running whose business a change of this kind is.
  function isHeard(kind) {
    if (!isMuted && !running()) strays.kinds.add(kind);
    return !isMuted && Boolean(running());
  }

  function wrap(gsap) {
    if (wrapped.has(gsap) || typeof gsap.set !== "function" || typeof gsap.utils?.toArray !== "function") return;
    wrapped.add(gsap);
    const { set, defaults, registerEase, registerPlugin } = gsap;
    gsap.set = (targets, vars, ...rest) => {
      const carryOut = () => set.call(gsap, targets, vars, ...rest);
      return running() ? noteSet(gsap, targets, vars, carryOut) : straySet(gsap, targets, carryOut);
    };
    gsap.defaults = (values) => {
      const carryOut = () => defaults.call(gsap, values);
      return values && isHeard("defaults") ? noteDefaults(gsap, values, carryOut) : carryOut();
    };
    gsap.registerEase = (name, ease) => {
      const carryOut = () => registerEase.call(gsap, name, ease);
      return isHeard("ease") ? noteEase(gsap, name, carryOut) : carryOut();
    };
    gsap.registerPlugin = (...plugins) => muted(() => registerPlugin.apply(gsap, plugins));
    for (const name of ["to", "from", "fromTo", "delayedCall"]) {
      const loose = gsap[name];
      gsap[name] = (...args) => {
        if (running()) note({ objection: `gsap.${name} goes with the clock` });
        return loose.apply(gsap, args);
      };
    }
  }

  function muted(action) {
    const before = isMuted;
    isMuted = true;
    try {
      return action();
    } finally {
      isMuted = before;
    }
  }

  // Asking

  const others = (script) => entries.filter((entry) => entry.script !== script);
  const isInTurn = ({ type, defer, async }) => type !== "module" && !defer && !async;

  /// Mounted files run theirs when the page is parsed, wherever they lie.
  function ranBefore(other, script) {
    if (!other?.isConnected || !isInTurn(other) || other.closest("[data-composition-file]")) return false;
    return Boolean(other.compareDocumentPosition(script) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  const touched = (list) => new Set(list.flatMap(({ elements }) => elements.map(({ element }) => element)));

  function mentions(value, names) {
    if (typeof value === "string") return names.some((name) => value.startsWith(name));
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value ?? 0) === Object.prototype;
    return isPlain && Object.values(value).some((each) => mentions(each, names));
  }

  const tweensOf = (timelines) => timelines.filter(muto.gsap.isGsap).flatMap(muto.gsapTweens.tweensOf);

  /// Why what `own` entries of a script have done is not only its own business. `timelines` are those of others.
  function entanglement(script, own, timelines) {
    if (own.length === 0) return undefined;
    if (!muto.gsapInsides.areKnown([])) return "this GSAP is not known";
    const told = own.find(({ objection }) => objection);
    if (told) return told.objection;
    const later = others(script).filter((entry) => !ranBefore(entry.script, script));
    const elements = touched(own);
    const isTouchedLater = [...touched(later)].some((element) => elements.has(element)) || [...elements].some((element) => strays.elements.has(element));
    if (isTouchedLater) return "what ran later sets values of the same element";
    const moving = tweensOf(timelines);
    if (moving.some((tween) => tween.targets().some((target) => elements.has(target)))) return "timelines of other scripts move what it sets";
    const eases = own.flatMap(({ ease }) => ease ?? []);
    if (moving.some(({ vars }) => mentions(vars, eases))) return "timelines of other scripts use its eases";
    const isShared = (kind) => own.some((entry) => entry[kind]) && (strays.kinds.has(kind) || later.some((entry) => entry[kind]));
    return isShared("defaults") || isShared("ease") ? "what ran later changes the same of GSAP" : undefined;
  }

  const defaultsOf = (list) => list.flatMap(({ defaults }) => defaults ?? []).join();
  const registeredTimelines = () => muto.timelines.registered().map(([, timeline]) => timeline);

  /// Takes back what `script` has done. Returns why it could not; the page has to be loaded again then.
  function takeBack(script) {
    const own = of(script);
    const objection = entanglement(script, own, registeredTimelines());
    if (objection) return objection;
    for (const entry of own.reverse()) {
      if (!entry.elements.every(isAsLeft)) return "what it has set is something else now";
      entry.tween?.kill();
      [...entry.elements].reverse().forEach(restore);
      entry.undo?.();
      entries.splice(entries.indexOf(entry), 1);
    }
    return undefined;
  }

  /// Takes back what `script` has done, and lets `run` do it anew, after its timelines have been dropped. Returns why
  /// the page has to be loaded again, if it has to.
  function replay(script, run) {
    const before = of(script);
    const timelines = registeredTimelines();
    const objection = takeBack(script);
    if (objection) return objection;
    replayed = script;
    try {
      if (!run()) return "a script has thrown";
    } finally {
      replayed = undefined;
    }
    const after = of(script);
    if (timelines.length > 0 && defaultsOf(before) !== defaultsOf(after)) return "other timelines may have been made by other defaults";
    return entanglement(script, after, timelines);
  }

  if (!muto.isCapture) muto.libraries.whenArrives("gsap", wrap);

  return {
    wrap,
    replay,
    has: (script) => of(script).length > 0,
    /// Whether a script has set what a property of the author's style says, or a part of it.
    sets(element, property) {
      const isPart = ({ name }) => name.startsWith(property) || property.startsWith(name);
      return entries.some(({ elements }) => elements.some((each) => each.element === element && each.styles.some(isPart)));
    },
  };
})();
