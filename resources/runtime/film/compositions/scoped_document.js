// The document as a mounted composition sees it: looking things up finds its own elements, everything else is the page's.
muto.createScopedDocument = (scope, late) => {
  const bound = new Map();
  const outsideTags = /^(?:html|head|body|script|link|style|meta|title)$/i;

  const lookUps = {
    querySelector: (selector) => scope.querySelectorAll(selector)[0] ?? null,
    querySelectorAll: (selector) => scope.list(selector),
    getElementById: (id) => scope.byId(String(id)),
    getElementsByClassName: (names) => scope.element.getElementsByClassName(names),
    getElementsByTagName: (name) => (outsideTags.test(name) ? document : scope.element).getElementsByTagName(name),
    addEventListener: (type, ...rest) => late.listen(document, type, ...rest),
    // The page is complete: writing would begin a new one.
    write: () => muto.native.debug("document.write() of a mounted composition was ignored."),
    writeln: () => muto.native.debug("document.writeln() of a mounted composition was ignored."),
  };

  /// Functions of the real document only work on the real document.
  function own(name) {
    const value = Reflect.get(document, name, document);
    if (typeof value !== "function") return value;
    if (bound.get(name)?.of !== value) bound.set(name, { of: value, call: value.bind(document) });
    return bound.get(name).call;
  }

  return new Proxy(document, {
    get: (_, name) => (Object.hasOwn(lookUps, name) ? lookUps[name] : own(name)),
    set: (_, name, value) => Reflect.set(document, name, value, document),
  });
};
