// Images that lie in no document, as canvas and WebGL libraries load their textures: they are waited for like those that do.
muto.looseImages = (() => {
  const underWay = new Set();

  function follow(image) {
    if (image.complete || underWay.has(image)) return;
    underWay.add(image);
    const done = () => underWay.delete(image);
    image.addEventListener("load", done, { once: true });
    image.addEventListener("error", done, { once: true });
  }

  function watchSource() {
    const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src");
    Object.defineProperty(HTMLImageElement.prototype, "src", {
      ...source,
      set(url) {
        source.set.call(this, url);
        follow(this);
      },
    });
  }

  /// A bitmap on its way is a texture on its way.
  function watchBitmaps() {
    const create = window.createImageBitmap;
    window.createImageBitmap = function (...args) {
      const ticket = { src: "" };
      underWay.add(ticket);
      return create.apply(window, args).finally(() => underWay.delete(ticket));
    };
  }

  function nameOf({ src }) {
    return src.startsWith("data:") || src === "" ? "an image" : decodeURIComponent(src.split(/[?#]/)[0].split("/").pop());
  }

  return {
    install() {
      watchSource();
      watchBitmaps();
    },
    /// What is still missing, in words; images of the document are somebody else's.
    awaited: () => [...underWay].filter((image) => !image.isConnected).slice(0, 3).map((image) => `texture ${nameOf(image)}`),
  };
})();
