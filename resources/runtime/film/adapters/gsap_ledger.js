// What scripts do with GSAP outside of timelines: values they set, defaults, eases. A record is kept of it from the first
// run of a script on, so that an edit can take it back, the last first, before the script runs again. In the preview
// alone. What cannot be told safely is recorded as an objection: then the page is loaded again.
muto.gsapLedger = (() => {
  const entries = []; // {script, objection, undo, elements, tween} and, by kind, {defaults} or {ease}; in the order of the calls
  const tweens = new WeakSet(); // those that set values
  const strays = { elements: new WeakSet(), kinds: new Set() }; // what was set, and changed, when no script was running
  const wrapped = new WeakSet();
  const knownDefaults = new Set(["ease", "duration"]);
  let replayed;
  let isMuted = false;

  /// The script that is running; nothing for what runs later, maybe at every frame: nobody knows whose it is.
  const running = () => replayed ?? document.currentScript ?? undefined;
  const of = (script) => entries.filter((entry) => entry.script === script);
  const note = (entry) => entries.push({ script: running(), elements: [], ...entry });

  // Values

  const moversOf = (element) => window.gsap.getTweensOf(element).filter((tween) => !tweens.has(tween));

  /// A tween that has begun has read what was there before.
  const isShownByTween = (element) => !moversOf(element).every(muto.gsapInsides.isUntouched);

  const objectionToElement = ({ element }) =>
    muto.gsapValues.objectionToElement(element) ?? (isShownByTween(element) ? "it sets values of what a tween shows already" : undefined);

  const noteStrays = (elements) => elements.filter(Boolean).forEach((element) => typeof element === "object" && strays.elements.add(element));

  function straySet(set) {
    const tween = set();
    noteStrays(tween.targets());
    return tween;
  }

  /// What has come of `set`; one that throws may have left anything.
  function noteThrown(set) {
    try {
      return set();
    } catch (error) {
      note({ objection: "setting values has thrown" });
      throw error;
    }
  }

  function objectionToTween(tween, elements) {
    const targets = tween.targets();
    if (targets.length !== elements.length || targets.some((target, i) => target !== elements[i].element)) return "what it sets values of is not known";
    if (targets.length > 0 && muto.gsapInsides.isUntouched(tween)) return "it sets values later";
    return elements.map(muto.gsapValues.objectionToStyles).find(Boolean);
  }

  function noteSet(gsap, targets, vars, set) {
    const before = gsap.utils.toArray(targets).map(muto.gsapValues.snapshot);
    const objections = [gsap.defaults().overwrite ? "it overwrites" : muto.gsapValues.objectionToValues(vars), ...before.map(objectionToElement)];
    const tween = noteThrown(() => set(muto.gsapValues.watched(vars, (objection) => objections.push(objection))));
    tweens.add(tween);
    const elements = before.map(muto.gsapValues.compared);
    const objection = objections.find(Boolean) ?? objectionToTween(tween, elements);
    note({ tween, elements, objection, reads: muto.gsapValues.read(vars) });
    return tween;
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
      const carryOut = (values) => set.call(gsap, targets, values, ...rest);
      return running() ? noteSet(gsap, targets, vars, carryOut) : straySet(() => carryOut(vars));
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
      if (typeof loose !== "function") continue;
      gsap[name] = (...args) => {
        if (running()) note({ loose: true, objection: `gsap.${name} goes with the clock` });
        else strays.kinds.add("loose");
        return loose.apply(gsap, args);
      };
    }
    for (const name of ["quickSetter", "quickTo"]) {
      const quick = gsap[name];
      if (typeof quick !== "function") continue;
      gsap[name] = (targets, ...args) => {
        noteStrays(gsap.utils.toArray(targets)); // at any time
        return quick.call(gsap, targets, ...args);
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
    if ([...elements].some((element) => !element.isConnected)) return "a script has replaced what it sets";
    const isTouchedLater = [...touched(later)].some((element) => elements.has(element)) || [...elements].some((element) => strays.elements.has(element));
    if (isTouchedLater) return "what ran later sets values of the same element";
    const moving = tweensOf(timelines);
    if (moving.some((tween) => tween.targets().some((target) => elements.has(target)))) return "timelines of other scripts move what it sets";
    const eases = own.flatMap(({ ease }) => ease ?? []);
    if (moving.some(({ vars }) => mentions(vars, eases))) return "timelines of other scripts use its eases";
    const isShared = (kind) => own.some((entry) => entry[kind]) && (strays.kinds.has(kind) || later.some((entry) => entry[kind]));
    return isShared("defaults") || isShared("ease") ? "what ran later changes the same of GSAP" : undefined;
  }

  const groundOf = ({ element, styles }) => (element instanceof HTMLElement ? muto.styleSheets.declarations(element, styles.map(({ name }) => name)) : []);

  const defaultsOf = (list) => list.flatMap(({ defaults }) => defaults ?? []).join();
  const isLoose = (script) => strays.kinds.has("loose") || others(script).some(({ loose }) => loose);
  const registeredTimelines = () => muto.timelines.registered().map(([, timeline]) => timeline);

  /// Takes back what `script` has done. Returns why it could not; the page has to be loaded again then.
  function takeBack(script) {
    const own = of(script);
    const objection = entanglement(script, own, registeredTimelines());
    if (objection) return objection;
    for (const entry of own.reverse()) {
      if (!entry.elements.every(muto.gsapValues.isAsLeft)) return "what it has set is something else now";
      entry.tween?.kill();
      [...entry.elements].reverse().forEach(muto.gsapValues.restore);
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
    if ((timelines.length > 0 || isLoose(script)) && defaultsOf(before) !== defaultsOf(after)) return "others may have been made by other defaults";
    return entanglement(script, after, timelines);
  }

  if (!muto.isCapture) muto.libraries.whenArrives("gsap", wrap);

  function lastOf(element) {
    for (const { elements } of [...entries].reverse()) {
      const last = elements.filter((each) => each.element === element).at(-1);
      if (last) return last;
    }
    return undefined;
  }

  return {
    wrap,
    replay,
    has: (script) => of(script).length > 0,
    /// Whether a script has set what a property of the author's style says, or a part of it, or what hangs on it.
    sets(element, property) {
      const parts = muto.authoredStyle.partsOf(property);
      const isSet = (each) => each.element === element && each.styles.some(({ name }) => parts.has(name));
      const hangs = ({ reads }, each) => reads && element.contains(each.element);
      return entries.some((entry) => entry.elements.some((each) => isSet(each) || hangs(entry, each)));
    },
    /// For an element whose timelines have been taken back: has GSAP know what it knew when its values had been set. Returns
    /// whether it could.
    recall(element) {
      const last = lastOf(element);
      return last !== undefined && muto.gsapValues.recall(last);
    },
    /// What style sheets say of the values that scripts have set, as a text: GSAP has begun with it.
    ground: () => entries.flatMap(({ elements, reads }) => elements.flatMap((each) => (reads ? muto.styleSheets.text : groundOf(each)))).join("\n"),
  };
})();
