// What the page wants of WebGL: noted as it asks, so that the film is drawn where there is some. Rules: README.md, "WebGL".
muto.webGl = (() => {
  const { config } = muto;
  const webGlKind = /^(experimental-)?webgl2?$/;
  const libraries = ["THREE", "PIXI", "BABYLON", "regl", "twgl", "OGL", "mapboxgl", "maplibregl"];
  const inScripts = /\bWebGL(2?RenderingContext|1?Renderer)\b|["'](three|pixi\.js|ogl|regl|@babylonjs\/core)["'/]|getContext\(\s*["']webgl/;
  const inAddresses = /(^|[/@.-])(three|pixi|babylon|regl|twgl|ogl|mapbox-gl|maplibre-gl)([.@/-]|$)/i;
  /// One for all frames of the film.
  const shared = (window.top.__mutoWebGl ??= { asked: false, askedForWebGpu: false, refuse: () => {}, lose: () => {} });
  const watched = new WeakSet();
  const dismissed = new WeakSet();
  /// Canvases with a context of another kind: they have no WebGL anywhere.
  const drawnOtherwise = new WeakSet();

  /// Whoever gives a context back on purpose has not lost it.
  function noteDismissal(context) {
    const getExtension = context.getExtension;
    context.getExtension = function (name) {
      const extension = getExtension.call(this, name);
      if (extension?.loseContext && !watched.has(extension)) {
        watched.add(extension);
        const loseContext = extension.loseContext;
        extension.loseContext = () => {
          dismissed.add(context);
          loseContext.call(extension);
        };
      }
      return extension;
    };
  }

  function watchContext(canvas, context) {
    if (watched.has(canvas)) return;
    watched.add(canvas);
    noteDismissal(context);
    canvas.addEventListener("webglcontextlost", () => !dismissed.has(context) && shared.lose());
  }

  /// Stays as it is between the frames that draw, however often it is looked at.
  const keptAttributes = (attributes) => (muto.isCapture ? { ...attributes, preserveDrawingBuffer: true } : attributes);

  function contextOf(canvas, getContext, kind, attributes) {
    shared.asked = true;
    const context = getContext.call(canvas, kind, keptAttributes(attributes));
    if (context) watchContext(canvas, context);
    else if (!drawnOtherwise.has(canvas)) shared.refuse();
    return context;
  }

  function wrap(prototype) {
    const getContext = prototype?.getContext;
    if (!getContext) return;
    prototype.getContext = function (kind, attributes) {
      const name = String(kind);
      if (webGlKind.test(name)) return contextOf(this, getContext, name, attributes);
      if (name === "webgpu") shared.askedForWebGpu = true;
      const context = getContext.apply(this, arguments);
      if (context) drawnOtherwise.add(this);
      return context;
    };
  }

  function install() {
    wrap(HTMLCanvasElement.prototype);
    wrap(window.OffscreenCanvas?.prototype);
  }

  function hasHint() {
    if (libraries.some((name) => name in window)) return true;
    return [...document.scripts].some(({ src, text }) => (src ? inAddresses.test(new URL(src, document.baseURI).pathname) : inScripts.test(text)));
  }

  function watch(fail) {
    shared.refuse = () => {
      if (!muto.isCapture || config.mayLackWebGl) return;
      const late = muto.isReady ? ` at ${muto.time} s` : "";
      fail({ code: "webgl-missing", message: `The page asked for WebGL${late}, and there is none`, detail: "" });
    };
    shared.lose = () => {
      if (muto.isCapture) fail({ code: "webgl-lost", message: "The graphics driver took the page's WebGL away", detail: "" });
    };
  }

  function warnings() {
    const isWithoutWebGpu = shared.askedForWebGpu && !shared.asked;
    return isWithoutWebGpu ? [{ code: "webgpu_unavailable", message: "The page asks for WebGPU, which there is none of here" }] : [];
  }

  return {
    install,
    watch,
    warnings,
    /// "yes" once the page has asked for it, "likely" when it looks as if it will, "no" otherwise.
    need: () => (shared.asked ? "yes" : hasHint() ? "likely" : "no"),
  };
})();
