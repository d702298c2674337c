// What a part of a film finds in the film's own page wherever it is mounted, and needs when it is opened alone: libraries,
// style sheets and fonts. A template's own file has none of them, and none of its head would count (contract 1.9). Written
// without a template, a part may do the same: who uses GSAP and loads none leans on the film's page.
muto.filmPage = (() => {
  const film = "index.html";
  // A script that registers a timeline moves what is not here.
  const registers = /__timelines\s*(?:\[|\.\s*[\w$]|=\s*\{\s*["'\w$])/;

  const uses = /\bgsap\s*\./;
  const isGsap = /^(?:gsap|tweenmax|tweenlite)\b/i;
  const isInlined = /GreenSock/;
  let hasLent = false;

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

  function pageOf(text, file) {
    const page = new DOMParser().parseFromString(text, "text/html");
    muto.assetUrls.rewriteTree(page, muto.assetUrls.translator(file));
    return page;
  }

  const scriptsOf = (page) => muto.compositionSource.scriptsOf([page.documentElement], () => 1);
  const isAlone = () => muto.projectFiles.entry === film || !muto.projectFiles.exists(film);

  /// Adds the styles of the film's page to this one, before a node of its head; the scripts are returned, to run before
  /// this page's own.
  function bring(before = null) {
    const text = isAlone() ? undefined : muto.projectFiles.text(film);
    if (!text) return [];
    const page = pageOf(text, film);
    for (const element of page.head.querySelectorAll("link, style"))
      if (element.localName === "style") document.head.insertBefore(document.importNode(element, true), before);
      else if (/\b(?:stylesheet|preconnect)\b/i.test(element.rel)) muto.mounted.addLink(element, before);
    return scriptsOf(page)
      .filter((script) => isShared(script, page))
      .map((script) => ({ ...script, file: film, text: script.element.textContent }));
  }

  /// The scripts of a part that stands in the page itself; nothing where they have all they need.
  function leaningScripts() {
    const { entry } = muto.projectFiles;
    const page = pageOf(muto.projectFiles.text(entry) ?? "", entry);
    const scripts = page.querySelector("[data-composition-id]") ? scriptsOf(page) : [];
    const brings = ({ element }) => (element.src ? isGsap.test(nameOf(element.src)) : isInlined.test(element.textContent));
    return !scripts.some(brings) && scripts.some((script) => uses.test(textOf(script))) ? scripts : undefined;
  }

  /// Here and now: the parser is about to run the first script of the page. What the program does not serve comes late.
  function run(script, before) {
    const element = document.createElement("script");
    const text = textOf(script);
    element.async = false;
    if (script.element.src && text === "") element.src = script.element.src;
    else element.textContent = `${text}\n//# sourceURL=${location.origin}/${film}`;
    document.head.insertBefore(element, before);
    if (!element.src) element.remove();
  }

  /// As soon as the page has a head, and once.
  function lend() {
    if (hasLent || !document.head) return;
    hasLent = true;
    const scripts = isAlone() ? undefined : leaningScripts();
    if (!scripts) return;
    const own = new Set(scripts.filter(({ element }) => element.src).map(({ element }) => nameOf(element.src)));
    const before = document.head.firstChild;
    for (const script of bring(before)) if (!own.has(nameOf(script.element.src))) run(script, before);
  }

  return { bring, lend };
})();
