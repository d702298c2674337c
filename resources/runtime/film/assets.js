// Images and fonts: a frame counts only when what it shows has arrived.
muto.assets = (() => {
  // 256 MB. Much larger ones Chromium does not keep, but decodes anew for each frame.
  const mostPixels = 64 << 20;
  const failed = new Set();
  const preloaded = [];
  const mayMove = /\.(gif|a?png|webp)(?:[?#]|$)/i;

  const isVisible = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";
  const nameOf = (url) => decodeURIComponent(String(url).split(/[?#]/)[0].split("/").pop());

  function noticeFailure({ target }) {
    // What becomes of films and sounds the program says (media_facts.js): it does not depend on Chromium's codecs.
    if (!(target instanceof Element) || target instanceof HTMLMediaElement || target instanceof HTMLSourceElement) return;
    const url = target.currentSrc || target.src || target.href;
    if (url) failed.add(String(url.baseVal ?? url));
  }

  /// Lazy images would never come: hidden scenes are out of sight until the moment they are needed.
  function hurry() {
    document.querySelectorAll('img[loading="lazy"]').forEach((image) => (image.loading = "eager"));
  }

  /// Chromium moves what a style names by a clock of its own, and nobody can tell it the film's.
  function noteMovement(url) {
    const path = mayMove.test(url) ? muto.pictures.pathOf(url) : undefined;
    if (!path) return;
    const entry = muto.pictures.factsOf(path);
    preloaded.push({ src: url, get complete() { return entry.value !== undefined || entry.error !== undefined; } });
    entry.promise.then(() => {
      if (!(entry.value?.frameCount > 1)) return;
      const message = `${nameOf(url)} moves, but not with the film where a style names it: show it by an <img>`;
      muto.warnings.add({ code: "animated_style_image", message });
    });
  }

  /// Fetches the images style sheets name, and holds on to them, so that a class change finds them ready.
  function preloadStyleImages() {
    for (const url of muto.styleSheets.imageUrls()) {
      const image = new Image();
      image.src = url;
      preloaded.push(image);
      noteMovement(url);
    }
  }

  const pendingImages = () => [...document.images, ...preloaded].filter((image) => !image.complete).concat(muto.inlineImages.pending());

  function plural(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
  }

  /// What is still missing while the page loads, in words.
  function awaited() {
    const images = pendingImages();
    const names = images.slice(0, 3).map((image) => nameOf(image.currentSrc || image.src)).filter(Boolean);
    const texts = images.length ? [`${plural(images.length, "image")} (${names.join(", ")})`] : [];
    if (document.fonts.status === "loading") texts.push("fonts");
    return texts;
  }

  /// Text may just have appeared in a face nobody needed before; the browser only notices when it lays the page out.
  function fontsArePending() {
    if (document.fonts.size === 0) return false;
    const mayBeNeeded = [...document.fonts].some((face) => face.status === "unloaded");
    if (mayBeNeeded) void document.documentElement.offsetHeight;
    return document.fonts.status === "loading";
  }

  /// Promises for what this moment shows and does not have yet: {what, promise}.
  function pendingNow() {
    const waits = [];
    for (const image of document.images) {
      if (image.complete || !isVisible(image)) continue;
      waits.push({ what: `image ${nameOf(image.src)}`, promise: image.decode().catch(() => {}) });
    }
    for (const image of muto.inlineImages.pending())
      waits.push({ what: `image ${nameOf(image.src)}`, promise: image.decode().catch(() => {}) });
    if (fontsArePending()) waits.push({ what: "fonts", promise: document.fonts.ready });
    return waits;
  }

  function hugePictures() {
    const isHuge = (image) => image.naturalWidth * image.naturalHeight > mostPixels;
    const describe = ({ currentSrc, src, naturalWidth, naturalHeight }) => {
      const megabytes = Math.round((naturalWidth * naturalHeight) / (1 << 18));
      return `${nameOf(currentSrc || src)} has ${naturalWidth} × ${naturalHeight} pixels, ${megabytes} MB in memory`;
    };
    return [...new Set([...document.images, ...preloaded].filter(isHuge).map(describe))];
  }

  function warnings() {
    const fonts = [...document.fonts].filter((face) => face.status === "error").map((face) => `font ${face.family}`);
    const unloaded = [...[...failed].map(nameOf), ...fonts];
    return [
      ...unloaded.map((name) => ({ code: "media_load_failed", message: `${name} could not be loaded` })),
      ...hugePictures().map((text) => ({ code: "huge_picture", message: `${text}; frames that show it take long. Make it smaller` })),
    ];
  }

  return {
    watch() {
      window.addEventListener("error", noticeFailure, true);
      muto.inlineImages.watch();
      document.addEventListener("DOMContentLoaded", hurry, { once: true });
    },
    preloadStyleImages,
    noteMovement,
    awaited,
    pendingNow,
    warnings,
    failedNames: () => [...failed].map(nameOf),
  };
})();
