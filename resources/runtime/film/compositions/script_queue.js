// Runs the scripts of mounted compositions in their order, once the page is parsed: its own inline scripts have run, its
// deferred ones and DOMContentLoaded are still to come.
muto.scriptQueue = (() => {
  const patience = 8000;
  const waiting = [];
  const scopes = [];
  const modules = [];
  const passed = new Set();
  let open = false;
  let running;
  let onProgress = () => {};

  const isModule = ({ element }) => element.type.trim().toLowerCase() === "module";
  const nameOf = ({ element, file }) => element.getAttribute("src") || `a module script of ${file}`;

  /// Globals of the page that only the scripts below use: they cannot carry anything else into them.
  function install() {
    Object.defineProperty(window, "__mutoScope", { value: (index, name) => scopes[index][name] });
    Object.defineProperty(window, "__mutoModule", { value: (index) => modules[index].dispatchEvent(new Event("load")) });
    for (const type of ["DOMContentLoaded", "load"]) window.addEventListener(type, () => passed.add(type));
  }

  /// As a function in which the page's globals have other meanings. It begins on the line where the script stands in
  /// its file, so that errors tell the right place.
  function wrapped({ text, line, file, globals }) {
    const place = `\n//# sourceURL=${location.origin}/${file}`;
    const indent = "\n".repeat(line - 1);
    if (!globals) return indent + text + place;
    const index = scopes.push(globals()) - 1;
    const names = Object.keys(scopes[index]);
    const values = names.map((name) => `__mutoScope(${index},"${name}")`);
    return `${indent}(function(${names}){(function(){${text}\n}).call(this)}).call(this,${values});${place}`;
  }

  /// The page's own scripts go where they were written. One of a mounted composition lies there while it runs, for
  /// `document.currentScript`; then it is gone, as the author's selectors would not expect it there.
  function runInline(script) {
    const element = document.createElement("script");
    element.textContent = wrapped(script);
    if (script.place?.isConnected) return script.place.replaceWith(element);
    (script.host?.isConnected ? script.host : document.head).append(element);
    return element.remove();
  }

  function copyOf({ element, text }) {
    const copy = document.createElement("script");
    for (const { name, value } of element.attributes) copy.setAttribute(name, value);
    copy.async = false;
    // The browser tells when a file has run, but not when an inline module has.
    copy.textContent = copy.src ? "" : `${text}\n;__mutoModule(${modules.push(copy) - 1});`;
    return copy;
  }

  function isLoaded(copy) {
    return [...document.scripts].some((other) => other.src === copy.src && other.type !== "muto/ignored");
  }

  function settled(copy, script) {
    return new Promise((resolve) => {
      const timer = muto.native.setTimeout(() => {
        const message = `${nameOf(script)} did not load within ${patience / 1000} s`;
        muto.warnings.add({ code: "sub_composition_script_timeout", message });
        resolve();
      }, patience);
      const done = () => {
        muto.native.clearTimeout(timer);
        resolve();
      };
      copy.addEventListener("load", done, { once: true });
      copy.addEventListener("error", done, { once: true });
    });
  }

  function load(script) {
    const copy = copyOf(script);
    if (copy.src && isLoaded(copy)) return undefined;
    const arrival = settled(copy, script);
    document.head.append(copy);
    return arrival;
  }

  function next() {
    for (;;) {
      running = waiting.shift();
      if (!running) return onProgress();
      if (!running.element.src && !isModule(running)) {
        runInline(running);
        continue;
      }
      const arrival = load(running);
      if (arrival) return void arrival.then(next);
    }
  }

  return {
    install,
    /// {element, text, line, file, host, globals}: a script and where it comes from; without `globals` it is the page's own.
    add: (scripts) => {
      waiting.push(...scripts);
      if (open && !running) next();
    },
    start() {
      open = true;
      next();
    },
    awaited: () => (running ? [`script ${nameOf(running)}`] : []),
    whenDone: (callback) => (onProgress = callback),
    /// Scripts that come late must not wait for events that have been.
    late: {
      listen(target, type, listener, ...rest) {
        if (!passed.has(type) || typeof listener !== "function") return target.addEventListener(type, listener, ...rest);
        return queueMicrotask(() => listener.call(target, new Event(type)));
      },
    },
  };
})();
