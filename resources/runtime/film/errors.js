// Uncaught errors while the page loads: the film would not be what its author meant, so it does not start.
muto.errors = (() => {
  let rejection;

  function locate({ filename, lineno }) {
    const file = decodeURIComponent(String(filename).replace(/^muto:\/\/[^/]+\//, "").split(/[?#]/)[0]);
    return file ? `${file}:${lineno}` : "";
  }

  function watch(onScriptError) {
    window.addEventListener("error", (event) => {
      if (!(event instanceof ErrorEvent) || muto.isReady) return;
      const place = locate(event);
      const missing = muto.assets.failedNames();
      onScriptError({
        code: "script-error",
        message: place ? `${place}: ${event.message}` : event.message,
        detail: [event.error?.stack, missing.length && `Could not be loaded: ${missing.join(", ")}`].filter(Boolean).join("\n"),
      });
    });
    window.addEventListener("unhandledrejection", ({ reason }) => (rejection ??= String(reason?.stack ?? reason)));
  }

  return {
    watch,
    /// A promise rejected while loading, if any: it may be why the page never became ready.
    get rejection() {
      return rejection;
    },
  };
})();
