// Puts a composition's parts into its host, in the shape styles and scripts expect (contract 1.9).
muto.mounted = (() => {
  const { positive } = muto.values;
  // What the host says for the whole composition.
  const hostsBusiness = [
    "data-composition-id", "data-composition-src", "data-composition-variables", "data-root", "data-start", "data-end",
    "data-track-index", "data-track", "data-layer", "data-fps", "data-width", "data-height",
  ];

  function setSide(root, side) {
    const length = positive(root.getAttribute(`data-${side}`));
    root.style[side] = length === undefined ? "100%" : `${length}px`;
  }

  /// The authored root becomes the wrapper of the contents: timing and name are its host's.
  function flatten(root) {
    setSide(root, "width");
    setSide(root, "height");
    if (root.id) root.setAttribute("data-hf-authored-id", root.id);
    if (root.hasAttribute("data-duration")) root.setAttribute("data-hf-authored-duration", root.getAttribute("data-duration"));
    root.setAttribute("data-hf-inner-root", "true");
    for (const name of [...hostsBusiness, "id", "data-duration"]) root.removeAttribute(name);
  }

  function tellHost(host, root, file) {
    if (file) host.setAttribute("data-composition-file", file);
    for (const name of ["data-width", "data-height"])
      if (root?.hasAttribute(name) && !host.hasAttribute(name)) host.setAttribute(name, root.getAttribute(name));
    if (root?.hasAttribute("data-timeline-locked")) host.setAttribute("data-timeline-locked", "");
  }

  function addStyle(element, css, runtimeId, origin) {
    const style = document.createElement("style");
    for (const { name, value } of element.attributes) style.setAttribute(name, value);
    style.setAttribute("data-hf-composition-style", runtimeId);
    muto.modernCss.setOrigin(style, origin);
    style.textContent = css;
    document.head.append(style);
    return style;
  }

  function hasLink({ rel, href }) {
    return [...document.querySelectorAll("link")].some((link) => link.rel === rel && link.href === href);
  }

  function addLink(element, before = null) {
    const link = document.importNode(element, true);
    if (!hasLink(link)) document.head.insertBefore(link, before);
  }

  /// `bind(container)` fills in variables before anything of it is loaded or shown.
  function place(host, source, { file, scopedCss, runtimeId, bind }) {
    const { root, content } = source;
    tellHost(host, root, file);
    if (root) flatten(root);
    bind(root ?? content);
    source.links.forEach((link) => addLink(link));
    source.styles.forEach(({ element, line }) => {
      const origin = { file: file ?? muto.projectFiles.entry, firstLine: line, isReported: true };
      const scoped = (text) => scopedCss.sheet(muto.modernCss.rewrite(text, origin.file, line));
      const style = addStyle(element, scoped(element.textContent), runtimeId, origin);
      const translate = file ? muto.assetUrls.translator(file) : (url) => url;
      muto.sourceTree.adoptStyle(element, style, (text) => scoped(muto.compositionUrls.rewriteCss(text, translate)));
    });
    const children = root ? [root, ...source.data] : [...content.childNodes];
    host.replaceChildren(...children.map(copied));
  }

  function copied(part) {
    const copy = document.importNode(part, true);
    muto.sourceTree.adopt(part, copy);
    return copy;
  }

  return { place, addLink };
})();
