// How large the film appears: at the output's size in capture, fitted or zoomed in the preview.
var muto = muto ?? {};

muto.createView = ({ config, frame, post }) => {
  const view = document.getElementById("view");
  const isPreview = config.mode === "preview";
  let zoom = 0;
  let margin = 0;
  let applied;

  const fitted = () =>
    Math.min((innerWidth - 2 * margin) / config.width, (innerHeight - 2 * margin) / config.height);

  /// A pixel of the screen that the film covers in part would show, as a line beside it, what is behind it.
  const wholePixels = (length) => Math.floor(length * devicePixelRatio + 0.001) / devicePixelRatio;

  function apply() {
    const scale = !isPreview ? config.outputWidth / config.width : zoom > 0 ? zoom : fitted();
    if (scale === applied || !(scale > 0)) return;
    applied = scale;
    frame.style.transform = scale === 1 ? "" : `scale(${scale})`;
    view.style.width = `${isPreview ? wholePixels(config.width * scale) : config.outputWidth}px`;
    view.style.height = `${isPreview ? wholePixels(config.height * scale) : config.outputHeight}px`;
    if (isPreview) post({ type: "scale", scale });
  }

  /// Where the film is in the window, for who draws over it.
  function tellPlace() {
    const { left, top } = frame.getBoundingClientRect();
    post({ type: "place", x: left, y: top, scale: applied });
  }

  function settle() {
    apply();
    tellPlace();
  }

  document.documentElement.className = config.transparent ? config.mode : `${config.mode} opaque`;
  if (isPreview) {
    window.addEventListener("resize", settle);
    window.addEventListener("scroll", tellPlace);
  }
  apply();

  return {
    /// What is at a point of the window stays there, as far as there is something beyond to scroll to.
    setZoom(factor, x = innerWidth / 2, y = innerHeight / 2) {
      const before = frame.getBoundingClientRect();
      const [filmX, filmY] = [(x - before.left) / applied, (y - before.top) / applied];
      zoom = factor;
      // Fitting must not see the scroll bars of the zoom before it.
      document.documentElement.style.overflow = factor > 0 ? "auto" : "hidden";
      apply();
      const after = frame.getBoundingClientRect();
      window.scrollBy(after.left + filmX * applied - x, after.top + filmY * applied - y);
      tellPlace();
    },
    /// By pixels of the window, as if the film were pushed.
    pan(x, y) {
      window.scrollBy(-x, -y);
      tellPlace();
    },
    /// Kept free around the fitted film, in pixels of the window.
    setMargin(pixels) {
      margin = pixels;
      settle();
    },
    setBackdrop: (color) => (document.body.style.background = document.documentElement.style.background = color),
  };
};
