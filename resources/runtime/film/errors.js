// Uncaught errors while the page loads: the film would not be what its author meant, so it does not start. Where a
// person is about to mend it (`toleratesErrors`), it is shown as far as it got, with a warning that names the first.
muto.errors = (() => {
  let rejection;
  let first;

  function locate({ filename, lineno }) {
    const file = decodeURIComponent(String(filename).replace(/^muto:\/\/[^/]+\//, "").split(/[?#]/)[0]);
    return file ? `${file}:${lineno}` : "";
  }

  function describe(event) {
    const place = locate(event);
    const missing = muto.assets.failedNames();
    return {
      code: "script-error",
      message: place ? `${place}: ${event.message}` : event.message,
      detail: [event.error?.stack, missing.length && `Could not be loaded: ${missing.join(", ")}`].filter(Boolean).join("\n"),
    };
  }

  function tolerate(failure) {
    first ??= failure;
    muto.warnings.add({ code: "script_error", message: failure.message });
  }

  function watch(onScriptError) {
    const take = muto.config.toleratesErrors ? tolerate : onScriptError;
    window.addEventListener("error", (event) => {
      if (event instanceof ErrorEvent && !muto.isReady) take(describe(event));
    });
    window.addEventListener("unhandledrejection", ({ reason }) => (rejection ??= String(reason?.stack ?? reason)));
  }

  return {
    watch,
    /// The first error that was tolerated, if any: what goes wrong while loading after that has it for a cause.
    get first() {
      return first;
    },
    /// A promise rejected while loading, if any: it may be why the page never became ready.
    get rejection() {
      return rejection;
    },
  };
})();
