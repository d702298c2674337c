// What the scripts of one mounted composition see instead of the page's globals (contract 1.9, "Script scoping").
muto.createScopedGlobals = ({ element, authoredId, runtimeId, rootId, scopedCss, late }) => {
  // Authors look things up in every frame, always by the same few texts.
  const translations = new Map();
  function translated(selector) {
    if (!translations.has(selector)) translations.set(selector, scopedCss.query(selector));
    return translations.get(selector);
  }

  const scope = {
    element,
    querySelectorAll: (selector) => [...scope.list(selector)],
    /// A real list of nodes: what is found is marked for a moment, because only a selector makes one.
    list(selector) {
      const list = document.querySelectorAll(translated(String(selector)));
      const found = [...list];
      if (found.every((node) => element.contains(node))) return list;
      return muto.nodeList(found.filter((node) => element.contains(node)));
    },
    byId(id) {
      const own = [...element.querySelectorAll(`[id="${CSS.escape(id)}"]`)][0];
      if (own || element.id === id) return own ?? element;
      return id === rootId ? element.querySelector(`[data-hf-authored-id="${CSS.escape(id)}"]`) : null;
    },
  };

  const scopedDocument = muto.createScopedDocument(scope, late);
  const scopeGsap = muto.createScopedGsap(scope);
  const timelines = muto.createScopedTimelines({ authoredId, runtimeId });
  const hyperframes = () => Object.assign(Object.create(window.__hyperframes ?? null), {
    getVariables: () => ({ ...window.__hfVariablesByComp?.[runtimeId] }),
  });
  const bound = new WeakMap();
  let gsap;

  function scopedGsap() {
    if (gsap?.of !== window.gsap) gsap = { of: window.gsap, scoped: window.gsap && scopeGsap(window.gsap) };
    return gsap?.scoped;
  }

  /// The browser's own functions insist on the real window; classes and what authors put there do not.
  function own(name) {
    const value = window[name];
    if (typeof value !== "function" || "prototype" in value) return value;
    if (!/\[native code\]/.test(Function.prototype.toString.call(value))) return value;
    if (!bound.has(value)) bound.set(value, value.bind(window));
    return bound.get(value);
  }

  const special = {
    window: () => scopedWindow,
    self: () => scopedWindow,
    globalThis: () => scopedWindow,
    document: () => scopedDocument,
    gsap: scopedGsap,
    __hyperframes: hyperframes,
    __timelines: () => window.__timelines && timelines.proxy,
    addEventListener: () => (type, ...rest) => late.listen(window, type, ...rest),
  };

  const scopedWindow = new Proxy(window, {
    get: (_, name) => (Object.hasOwn(special, name) ? special[name]() : own(name)),
    set(_, name, value) {
      if (name === "__timelines") timelines.replace(value);
      else window[name] = value;
      return true;
    },
  });

  /// By the names under which a script knows them. GSAP is left out while the page has none.
  return () => ({
    window: scopedWindow,
    self: scopedWindow,
    globalThis: scopedWindow,
    document: scopedDocument,
    __hyperframes: hyperframes(),
    __timelines: timelines.proxy,
    ...(window.gsap && { gsap: scopedGsap() }),
  });
};

/// A node list of these elements, which all are in the page.
muto.nodeList = (elements) => {
  const mark = "data-hf-found";
  elements.forEach((element) => element.setAttribute(mark, ""));
  const list = document.querySelectorAll(`[${mark}]`);
  elements.forEach((element) => element.removeAttribute(mark));
  return list;
};
