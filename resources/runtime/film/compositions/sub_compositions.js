// Mounts compositions that other files and inline templates hold (contract 1.9) into their hosts, as soon as the parser
// has passed a host and before the page's next script runs.
muto.subCompositions = (() => {
  const deepest = 20;
  const hosts = "[data-composition-src]";
  const compositions = "[data-composition-id]";
  const handled = new WeakSet();
  const sources = new WeakMap();
  let observer;

  const isParsing = () => document.readyState === "loading";
  const idOf = (host) => host.getAttribute("data-composition-id") ?? "";
  const named = (id) => [...document.querySelectorAll(`[data-composition-id="${CSS.escape(id)}"]`)];

  /// The parser has gone past it: what is inside is all there is.
  function isPassed(host) {
    if (!isParsing()) return true;
    for (let node = host; node && node !== document.documentElement; node = node.parentNode) if (node.nextSibling) return true;
    return false;
  }

  function templateFor(host) {
    const isEmpty = host.childElementCount === 0 && host.textContent.trim() === "";
    const template = isEmpty && idOf(host) && document.getElementById(`${idOf(host)}-template`);
    return template instanceof HTMLTemplateElement ? template : undefined;
  }

  const isHost = (element) => element.hasAttribute("data-composition-src") || templateFor(element) !== undefined;

  /// Files and templates around a host, the nearest first.
  function sourcesAround(host) {
    const around = [];
    for (let outer = host.parentElement?.closest(compositions); outer; outer = outer.parentElement?.closest(compositions))
      if (sources.has(outer)) around.push(sources.get(outer));
    return around;
  }

  function objection(host, source) {
    const around = sourcesAround(host);
    if (around.includes(source) || (around.length === 0 && source === muto.projectFiles.entry))
      return { code: "circular_sub_composition", message: `${source} contains itself; the inner one is left out` };
    if (around.length >= deepest)
      return { code: "sub_composition_too_deep", message: `${source} lies more than ${deepest} compositions deep and is left out` };
    return undefined;
  }

  /// The id of this mount: the first keeps the authored one, others are numbered.
  function claimId(host, authoredId) {
    const isTaken = (id) => named(id).some((other) => other !== host && (handled.has(other) || !isHost(other)));
    if (!isTaken(authoredId)) return authoredId;
    let count = 1;
    while (isTaken(`${authoredId}__hf${count}`)) ++count;
    host.setAttribute("data-hf-original-composition-id", authoredId);
    return `${authoredId}__hf${count}`;
  }

  function openFile(host) {
    const written = host.getAttribute("data-composition-src");
    const path = muto.compositionUrls.projectPath(written);
    const missing = (why) => ({ warning: { code: "missing_or_empty_sub_composition", message: `${path ?? written} ${why}` } });
    if (!path) return missing("is not a file of the project");
    const warning = objection(host, path);
    if (warning) return { warning };
    const text = muto.projectFiles.text(path);
    if (text === undefined) return missing("does not exist");
    const source = muto.compositionSource.ofFile(text, path, idOf(host));
    return source ? { source, key: path, file: path } : missing("is empty");
  }

  function openTemplate(host, template) {
    const key = `template "${template.id}"`;
    const warning = objection(host, key);
    if (warning) return { warning };
    const source = muto.compositionSource.ofTemplate(template, muto.projectFiles.text(muto.projectFiles.entry), idOf(host));
    const message = `${key} is empty`;
    return source ? { source, key } : { warning: { code: "missing_or_empty_sub_composition", message } };
  }

  function place(host, { source, key, file }) {
    const authoredId = idOf(host) || source.root?.getAttribute("data-composition-id") || key;
    const runtimeId = claimId(host, authoredId);
    const rootId = source.root?.id ?? "";
    host.setAttribute("data-composition-id", runtimeId);
    sources.set(host, key);
    const scopedCss = muto.createScopedCss({ authoredId, runtimeId, rootId, hasInnerRoot: Boolean(source.root) });
    const bind = muto.variables.mount(host, { runtimeId, declaring: source.declarations, where: key });
    const globals = muto.createScopedGlobals({
      element: host, authoredId, runtimeId, rootId, scopedCss, late: muto.scriptQueue.late,
    });
    muto.mounted.place(host, source, { file, scopedCss, runtimeId, bind });
    muto.scriptQueue.add(
      source.scripts.map(({ element, line }) => ({
        element, line, host, globals, text: element.textContent, file: file ?? muto.projectFiles.entry,
      })),
    );
  }

  function mount(host) {
    handled.add(host);
    const template = host.hasAttribute("data-composition-src") ? undefined : templateFor(host);
    const opened = template ? openTemplate(host, template) : openFile(host);
    if (opened.warning) return muto.warnings.add(opened.warning);
    place(host, opened);
    return lookIn(host);
  }

  function lookIn(container) {
    const selector = document.getElementsByTagName("template").length > 0 ? `${hosts}, ${compositions}` : hosts;
    for (const host of container.querySelectorAll(selector))
      if (!handled.has(host) && host.isConnected && isPassed(host) && isHost(host)) mount(host);
  }

  function look() {
    muto.filmPage.lend();
    lookIn(document);
    muto.variables.refresh();
  }

  function parsed() {
    if (document.readyState !== "interactive") return;
    muto.templatePage.build();
    look();
    muto.scriptQueue.start();
  }

  return {
    watch() {
      observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
      document.addEventListener("readystatechange", parsed);
      muto.scriptQueue.install();
    },
    awaited: () => muto.scriptQueue.awaited(),
    stop: () => observer.disconnect(),
    isMounted: (element) => sources.has(element),
  };
})();
