// The frame that holds the film, and the handshake with the runtime inside it.
var muto = muto ?? {};

muto.filmFrame = (() => {
  const signOfLifeEvery = 1000;
  let frame;
  let film;
  let outcome;

  /// A film may still fail after it was ready; it is ready, or fails, once.
  function listen({ onReady, onFailed }) {
    const alive = setInterval(() => muto.bridge.post({ type: "alive" }), signOfLifeEvery);
    return (message) => {
      if (outcome === "failed" || outcome === message.type) return;
      outcome = message.type;
      clearInterval(alive);
      if (message.type === "ready") onReady(message.manifest);
      else onFailed(message);
    };
  }

  function create(config, transport, listeners) {
    const report = listen(listeners);
    window.__mutoConfig = config;
    window.__mutoAttach = (attached) => {
      film = attached;
      return { report, transport };
    };
    frame = document.createElement("iframe");
    frame.id = "film";
    frame.width = config.width;
    frame.height = config.height;
    frame.style.background = config.transparent ? "transparent" : "#fff";
    frame.tabIndex = -1;
    // The runtime attaches before the page's first byte is parsed: without it, what has loaded is an error page.
    frame.addEventListener("load", () => {
      if (!film) report({ type: "failed", code: "load-failed", message: `${config.url} could not be loaded`, detail: "" });
    });
    frame.src = `${location.origin}/${config.url.split("/").map(encodeURIComponent).join("/")}`;
    document.getElementById("view").append(frame);
    return frame;
  }

  return { create, seek: (index) => film.seek(index), isApproximate: () => Boolean(film?.isApproximate?.()), costs: () => film.costs(), film: { patch: (changes) => film.patch(changes), bypassGrading: (on) => film.bypassGrading(on), manifest: () => film.manifest(), ask: (name, question) => film.canvas[name](question) } };
})();
