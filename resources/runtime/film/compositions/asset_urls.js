// Makes the addresses in a mounted file mean what they meant there.
muto.assetUrls = (() => {
  const attributes = ["src", "href", "xlink:href", "poster", "data"];

  /// Translates addresses written in the project file `file` for this page.
  function translator(file) {
    const place = { file, entry: muto.projectFiles.entry, exists: muto.projectFiles.exists };
    return (url) => muto.compositionUrls.rewrite(url, place);
  }

  function rewriteAttribute(element, name, translate) {
    const value = element.getAttribute(name);
    if (value === null) return;
    const translated = translate(value);
    if (translated !== value) element.setAttribute(name, translated);
  }

  function rewriteElement(element, translate) {
    for (const name of attributes) rewriteAttribute(element, name, translate);
    rewriteAttribute(element, "srcset", (value) => muto.compositionUrls.rewriteSrcset(value, translate));
    rewriteAttribute(element, "style", (value) => muto.compositionUrls.rewriteCss(value, translate));
    if (element instanceof HTMLTemplateElement) rewriteTree(element.content, translate);
  }

  function rewriteTree(container, translate) {
    for (const element of container.querySelectorAll("[src], [href], [*|href], [poster], [srcset], [style], object[data], template"))
      rewriteElement(element, translate);
    for (const style of container.querySelectorAll("style"))
      style.textContent = muto.compositionUrls.rewriteCss(style.textContent, translate);
  }

  return { translator, rewriteTree, rewriteElement };
})();
