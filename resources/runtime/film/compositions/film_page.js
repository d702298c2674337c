// What a part of a film finds in the film's own page wherever it is mounted, and needs when it is opened alone: libraries,
// style sheets and fonts. A template's own file has none of them, and none of its head would count (contract 1.9).
muto.filmPage = (() => {
  const film = "index.html";
  // A script that registers a timeline moves what is not here.
  const registers = /__timelines\s*(?:\[|\.\s*[\w$]|=\s*\{\s*["'\w$])/;

  const nameOf = (url) => url.replace(/[?#].*$/s, "").replace(/^.*\//s, "");
  const isLoaded = (url) => [...document.scripts].some(({ src }) => src !== "" && nameOf(src) === nameOf(url));

  function textOf({ element }) {
    const path = element.src && muto.compositionUrls.projectPath(element.getAttribute("src").replace(/^\/+/, ""));
    if (!path) return element.textContent;
    return muto.projectFiles.exists(path) ? muto.projectFiles.text(path) : "";
  }

  /// Libraries, wherever they are loaded, and what the head sets up for all that follows.
  function isShared(script, page) {
    const { element } = script;
    if (element.src ? isLoaded(element.src) : !page.head.contains(element)) return false;
    return !registers.test(textOf(script));
  }

  function pageOf(text) {
    const page = new DOMParser().parseFromString(text, "text/html");
    muto.assetUrls.rewriteTree(page, muto.assetUrls.translator(film));
    return page;
  }

  /// Adds the styles of the film's page to this one; the scripts are returned, to run before this page's own.
  function bring() {
    const isAlone = muto.projectFiles.entry === film || !muto.projectFiles.exists(film);
    const text = isAlone ? undefined : muto.projectFiles.text(film);
    if (!text) return [];
    const page = pageOf(text);
    for (const element of page.head.querySelectorAll("link, style"))
      if (element.localName === "style") document.head.append(document.importNode(element, true));
      else if (/\b(?:stylesheet|preconnect)\b/i.test(element.rel)) muto.mounted.addLink(element);
    return muto.compositionSource
      .scriptsOf([page.documentElement], () => 1)
      .filter((script) => isShared(script, page))
      .map((script) => ({ ...script, file: film, text: script.element.textContent }));
  }

  return { bring };
})();
