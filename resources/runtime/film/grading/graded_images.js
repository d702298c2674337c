// Images that stand still and are graded: a canvas in their place shows them, as one does for moving pictures.
muto.gradedImages = (() => {
  const records = new Map();
  const replaced = "data-muto-replaced";
  const vectors = /\.svgz?$/i;
  const sharpest = 4096;
  const mostPixels = 32 << 20;

  const isMoving = (image) => muto.mediaFacts.factsOf(image)?.frameCount > 1;

  function recordOf(image) {
    let record = records.get(image);
    if (!record) {
      const id = `__hf_color_grading_${image.dataset.hfRenderId || image.id || records.size}`;
      record = { standIn: muto.createStandIn(image, { id, hasAlpha: true }), source: undefined };
      records.set(image, record);
    }
    return record;
  }

  /// Drawings have no size of their own: they are as sharp as they appear.
  function naturalSize({ currentSrc, naturalWidth, naturalHeight }) {
    const isVector = vectors.test(currentSrc.split(/[?#]/)[0]);
    const factor = isVector ? Math.max(1, sharpest / Math.max(naturalWidth, naturalHeight)) : 1;
    return { width: Math.round(naturalWidth * factor), height: Math.round(naturalHeight * factor) };
  }

  function withinBounds({ width, height }) {
    const factor = Math.min(1, Math.sqrt(mostPixels / (width * height)));
    return { width: Math.max(1, Math.floor(width * factor)), height: Math.max(1, Math.floor(height * factor)) };
  }

  function pixelsOf(image, { width, height }) {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const context = muto.native.getContext.call(canvas, "2d", { willReadFrequently: true });
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  }

  /// The image as it is, in the size in which it appears; read once for a size.
  function sourceOf(image, record) {
    const size = withinBounds(muto.pictureSize.of(image, naturalSize(image)));
    const key = `${image.currentSrc} ${size.width} ${size.height}`;
    if (record.source?.key !== key) record.source = { key, picture: { image: pixelsOf(image, size) } };
    return record.source.picture;
  }

  function giveBack(image, record) {
    image.removeAttribute(replaced);
    record.standIn.hide();
  }

  /// What the page itself says about it; our own mark hides it.
  function isSeen(image) {
    image.removeAttribute(replaced);
    return image.getClientRects().length > 0 && getComputedStyle(image).visibility === "visible";
  }

  function show(image, look) {
    const record = recordOf(image);
    if (!isSeen(image) || image.naturalWidth === 0) return giveBack(image, record);
    try {
      record.standIn.draw(sourceOf(image, record), look);
    } catch (error) {
      console.warn(`${image.currentSrc} is shown ungraded: ${error.message}`);
      return giveBack(image, record);
    }
    image.setAttribute(replaced, "");
    return record.standIn.place("visible");
  }

  function follow(image) {
    const record = records.get(image);
    const look = isMoving(image) ? undefined : muto.looks.of(image);
    if (look && image.complete) show(image, look);
    else if (record && !isMoving(image)) giveBack(image, record);
  }

  function waitOf(image) {
    const grading = muto.looks.waitOf(image);
    if (grading) return grading;
    return image.complete ? undefined : { what: "an image to grade", promise: image.decode().catch(() => {}) };
  }

  function forget() {
    for (const [image, { standIn }] of records) {
      if (image.isConnected) continue;
      standIn.remove();
      records.delete(image);
    }
  }

  return {
    /// After everything else has moved. Returns what is still missing: {what, promise}.
    finish() {
      const waits = [];
      for (const image of document.images) {
        const isGraded = muto.looks.isGraded(image);
        if (isGraded || records.has(image)) follow(image);
        const wait = isGraded ? waitOf(image) : undefined;
        if (wait) waits.push({ what: wait.what, promise: wait.promise.then(() => follow(image)) });
      }
      if (records.size > 0) forget();
      return waits;
    },
  };
})();
