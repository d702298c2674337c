// How large a frame is asked for: as large as it appears, so that nothing is moved, painted and scaled down for nothing,
// and never larger than it is. It depends on this moment of the page alone, never on how the film got here.
muto.pictureSize = (() => {
  const nearlyAll = 0.9;
  const steps = [1, 1.5, 2, 3, 4];

  function scaleOfFit(fit, natural, box) {
    const across = box.width / natural.width;
    const down = box.height / natural.height;
    if (fit === "cover") return Math.max(across, down);
    if (fit === "contain" || fit === "scale-down") return Math.min(across, down);
    return 1;
  }

  /// Pure: the size for a box, of `factor` device pixels to a pixel of the page.
  function inBox(fit, natural, box, factor) {
    if (fit === "fill") {
      const across = (box.width * factor) / natural.width;
      const down = (box.height * factor) / natural.height;
      return scaled(natural, Math.min(1, Math.max(across, down)));
    }
    return scaled(natural, scaleOfFit(fit, natural, box) * factor);
  }

  function scaled(natural, scale) {
    if (!(scale < nearlyAll)) return natural;
    return { width: Math.max(2, Math.round(natural.width * scale)), height: Math.max(2, Math.round(natural.height * scale)) };
  }

  /// How much transforms magnify the element, in a few steps: a slow zoom must not ask for another size every frame.
  function magnification(element) {
    let scale = 1;
    for (let node = element; node && node !== document.documentElement; node = node.parentElement) {
      const { transform } = getComputedStyle(node);
      if (transform === "none") continue;
      const { a, b, c, d } = new DOMMatrix(transform);
      scale *= Math.max(Math.hypot(a, b), Math.hypot(c, d));
    }
    return steps.find((step) => scale <= step + 1e-3) ?? Infinity;
  }

  function of(element, natural) {
    if (muto.textures.mayRead || element.getClientRects().length === 0) return natural;
    const { clientWidth, clientHeight } = element;
    const { config } = muto;
    const outputScale = muto.isCapture ? config.outputWidth / config.width : 1;
    const box = { width: clientWidth, height: clientHeight };
    return inBox(getComputedStyle(element).objectFit, natural, box, magnification(element) * outputScale);
  }

  return { of, inBox };
})();
