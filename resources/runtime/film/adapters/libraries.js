// Animation libraries beside GSAP. An adapter is {adopt, seek, latestEnd, awaited, warnings}; each takes hold of what its
// library has made (`adopt` answers whether it was running), so that nothing of it runs by itself, and puts it at a moment.
// All but `seek` may be left out.
muto.libraries = (() => {
  const adapters = [];
  const arrivals = new Map(); // who waits for a library, by its name
  let hasHeldRunning = false;

  /// An exception inside a library must not stop the film; it is reported as any other.
  function guarded(action, otherwise) {
    try {
      return action();
    } catch (error) {
      muto.native.reportError(error);
      return otherwise;
    }
  }

  const each = (method, ...args) => adapters.map((adapter) => guarded(() => adapter[method]?.(...args)));
  const all = (method) => each(method).flatMap((list) => list ?? []);

  /// What the author has put on a list of the contract for us (`__hfLottie`, `__hfAnime`).
  function announced(name) {
    const list = window[name];
    return Array.isArray(list) ? list.filter((entry) => typeof entry === "object" && entry !== null) : [];
  }

  /// Calls `onArrival` as soon as a script has put the library on `window`, before the next script uses it.
  function whenArrives(name, onArrival) {
    if (arrivals.has(name)) return void arrivals.get(name).push(onArrival);
    const awaiting = [onArrival];
    let library;
    arrivals.set(name, awaiting);
    Object.defineProperty(window, name, {
      configurable: true,
      enumerable: true,
      get: () => library,
      set(value) {
        library = value;
        if (value) awaiting.forEach((each) => guarded(() => each(value)));
      },
    });
  }

  /// Takes hold of what has appeared.
  function adopt() {
    if (each("adopt").some(Boolean)) hasHeldRunning = true;
  }

  return {
    register: (adapter) => adapters.push(adapter),
    announced,
    whenArrives,
    guarded,
    adopt,
    /// Whether something that was running by itself has been held.
    get hasHeldRunning() {
      return hasHeldRunning;
    },
    seek: (time) => each("seek", time),
    /// Latest finite end, in seconds of the film.
    latestEnd: () => Math.max(0, ...each("latestEnd").filter(Number.isFinite)),
    /// What is still missing before the first frame, in words.
    awaited() {
      adopt();
      return all("awaited");
    },
    warnings: () => all("warnings"),
  };
})();
