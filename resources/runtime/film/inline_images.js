// Images that no <img> and no style sheet names: in style attributes and in <image> of an SVG. They are fetched as soon as
// they are named, hidden or not, so that the frame that shows them does not have to wait for anything but their decoding.
muto.inlineImages = (() => {
  const properties = ["backgroundImage", "maskImage", "webkitMaskImage", "borderImageSource", "listStyleImage", "content"];
  const svgImages = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", "image");
  const fetched = new Map();
  let observer;

  function addressesIn(style) {
    const values = properties.map((name) => style[name]).filter((value) => value && value.includes("url("));
    return values.flatMap((value) => [...value.matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1]));
  }

  function fetch(address) {
    if (address.startsWith("#") || address.startsWith("data:")) return;
    const url = new URL(address, document.baseURI).href;
    if (fetched.has(url)) return;
    const image = new Image();
    image.src = url;
    fetched.set(url, image);
    muto.assets.noteMovement(url);
  }

  function look(element) {
    if (element.style) addressesIn(element.style).forEach(fetch);
  }

  function lookBelow(node) {
    if (!(node instanceof Element)) return;
    look(node);
    node.querySelectorAll('[style*="url("]').forEach(look);
  }

  /// A frame writes the same style many times; it is looked at once, as it is in the end.
  function take(records) {
    const restyled = new Set();
    for (const { type, target, addedNodes } of records) {
      if (type === "attributes") restyled.add(target);
      else addedNodes.forEach(lookBelow);
    }
    restyled.forEach(look);
  }

  /// Those that have not arrived, after everything that has been written up to now.
  function pending() {
    take(observer.takeRecords());
    for (const image of svgImages) if (image.href.baseVal) fetch(image.href.baseVal);
    return [...fetched.values()].filter((image) => !image.complete);
  }

  return {
    watch() {
      observer = new MutationObserver(take);
      observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["style"] });
    },
    pending,
  };
})();
