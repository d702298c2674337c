// The canvas that shows a decoded frame in the place of a <video> or an animated <img> (contract 3.2, "Injection").
// It follows the element's computed style, whatever has changed it.
muto.createStandIn = (element, { id, hasAlpha }) => {
  const copied = [
    "object-fit", "object-position", "z-index", "filter", "mix-blend-mode", "backdrop-filter", "clip-path",
    "-webkit-mask-image", "-webkit-mask-size", "-webkit-mask-position", "-webkit-mask-repeat", "-webkit-mask-origin",
    "-webkit-mask-clip", "-webkit-mask-composite", "-webkit-mask-box-image",
    "transform", "transform-origin", "transform-style", "translate", "rotate", "scale", "backface-visibility", "perspective",
    "opacity", "overflow", "box-shadow", "outline", "background", "padding", "image-rendering",
    "border-top", "border-right", "border-bottom", "border-left",
    "border-top-left-radius", "border-top-right-radius", "border-bottom-right-radius", "border-bottom-left-radius",
    "border-image", "offset-path", "offset-distance", "offset-rotate", "offset-anchor",
  ];
  const canvas = document.createElement("canvas");
  const context = muto.native.getContext.call(canvas, "2d", { alpha: hasAlpha });
  const computed = getComputedStyle(element);
  let shown;
  let shownLook;
  let box;
  let css;

  canvas.className = "__render_frame__";
  canvas.id = id;

  /// `look` grades what is drawn (grading/looks.js); nothing for a picture as it is.
  function draw(picture, look) {
    if (picture === shown && look?.key === shownLook) return;
    const image = look ? look.paint(picture.image) : picture.image;
    if (canvas.width !== image.width || canvas.height !== image.height) {
      canvas.width = image.width;
      canvas.height = image.height;
    }
    context.putImageData(image, 0, 0);
    shown = picture;
    shownLook = look?.key;
  }

  /// Where the element lies among its positioned ancestors; the last place it had, if it has left the page.
  function boxOf() {
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = element;
    const isLaidOut = element.getClientRects().length > 0;
    if (isLaidOut) box = { left: offsetLeft, top: offsetTop, width: offsetWidth, height: offsetHeight };
    return box;
  }

  function styleText({ left, top, width, height }, visibility) {
    const position = computed.position === "fixed" ? "fixed" : "absolute";
    const place =
      `position:${position};left:${left}px;top:${top}px;right:auto;bottom:auto;width:${width}px;height:${height}px;margin:0;` +
      "box-sizing:border-box;display:block;min-width:0;min-height:0;max-width:none;max-height:none;" +
      `visibility:${visibility};` +
      "pointer-events:none;transition:none;animation:none;";
    return copied.reduce((text, name) => `${text}${name}:${computed.getPropertyValue(name)};`, place);
  }

  /// Puts the canvas where the element is, looking as the element does.
  function place(visibility) {
    if (canvas.previousSibling !== element) element.after(canvas);
    const where = boxOf();
    if (!where) return hide();
    const text = styleText(where, visibility);
    if (text !== css) canvas.style.cssText = text;
    css = text;
  }

  function hide() {
    if (css === undefined && !canvas.isConnected) return;
    if (css !== "display:none !important") canvas.style.cssText = "display:none !important";
    css = "display:none !important";
  }

  return {
    canvas,
    draw,
    place,
    hide,
    /// Nothing is on: whoever draws the element elsewhere must not find an old frame.
    clear() {
      if (shown) context.clearRect(0, 0, canvas.width, canvas.height);
      shown = undefined;
    },
    get picture() {
      return shown;
    },
    remove: () => canvas.remove(),
  };
};
