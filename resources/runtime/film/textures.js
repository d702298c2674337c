// A page that draws a video (or an animated image) into a canvas or a texture gets the frame of this moment (contract 2.2).
muto.textures = (() => {
  const canvases = document.getElementsByTagName("canvas");
  let hasContext = false;

  /// The same picture in the size the page believes it to have.
  function inNaturalSize(canvas, { videoWidth, videoHeight, naturalWidth, naturalHeight }) {
    const width = videoWidth ?? naturalWidth;
    const height = videoHeight ?? naturalHeight;
    if (!(width > 0) || (canvas.width === width && canvas.height === height)) return canvas;
    const scaled = Object.assign(document.createElement("canvas"), { width, height });
    muto.native.getContext.call(scaled, "2d").drawImage(canvas, 0, 0, width, height);
    return scaled;
  }

  function replaced(source) {
    if (!(source instanceof HTMLVideoElement || source instanceof HTMLImageElement)) return source;
    const canvas = muto.movingPictures.canvasOf(source);
    return canvas ? inNaturalSize(canvas, source) : source;
  }

  function wrap(prototype, name) {
    const original = prototype?.[name];
    if (!original) return;
    prototype[name] = function (...args) {
      return original.apply(this, args.map(replaced));
    };
  }

  function wrapCopy(prototype) {
    const original = prototype?.copyExternalImageToTexture;
    if (!original) return;
    prototype.copyExternalImageToTexture = function (source, ...rest) {
      return original.call(this, { ...source, source: replaced(source.source) }, ...rest);
    };
  }

  const isOfThePage = (canvas) => !canvas.classList.contains("__render_frame__");

  /// A page with a canvas of its own may read the pixels of any video: all are kept in their full size from then on.
  function noticeContexts(prototype) {
    const original = prototype.getContext;
    prototype.getContext = function (...args) {
      hasContext = true;
      return original.apply(this, args);
    };
  }

  function install() {
    const webgl = ["texImage2D", "texSubImage2D", "texImage3D", "texSubImage3D"];
    for (const prototype of [window.WebGLRenderingContext?.prototype, window.WebGL2RenderingContext?.prototype])
      for (const name of webgl) wrap(prototype, name);
    for (const prototype of [CanvasRenderingContext2D.prototype, window.OffscreenCanvasRenderingContext2D?.prototype])
      for (const name of ["drawImage", "createPattern"]) wrap(prototype, name);
    wrap(window, "createImageBitmap");
    wrapCopy(window.GPUQueue?.prototype);
    noticeContexts(HTMLCanvasElement.prototype);
    if (window.OffscreenCanvas) noticeContexts(OffscreenCanvas.prototype);
  }

  return {
    install,
    get mayRead() {
      // A canvas in the page counts before it is drawn on: no frame may depend on which one a worker begins with.
      return hasContext || [...canvases].some(isOfThePage);
    },
  };
})();
