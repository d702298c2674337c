// Variables of the page and of the compositions mounted in it (contract 1.10): what they are worth, and where they show.
muto.variables = (() => {
  const rules = muto.variableRules;
  const declares = "[data-composition-variables]";
  const byComposition = {};
  const mounts = new WeakSet();
  const written = new WeakMap();
  let isReadByPage = false;

  const whereOf = (element) =>
    element === document.documentElement ? muto.projectFiles.entry : `composition "${element.getAttribute("data-composition-id") ?? ""}"`;

  const declarationsOf = (elements, where) =>
    elements.map((element) => rules.parse(element.getAttribute("data-composition-variables"), where ?? whereOf(element)));

  /// The page's declarations stand on <html>; else on its root; else on whichever element of the page has some.
  function declaringElement() {
    const page = document.documentElement;
    if (page?.hasAttribute("data-composition-variables")) return page;
    const root = muto.root.element;
    if (root?.hasAttribute("data-composition-variables")) return root;
    return [...document.querySelectorAll(declares)].find((element) => !isInstance(element) && !element.closest("[data-hf-inner-root]"));
  }

  const isInstance = (element) => mounts.has(element);
  const given = () => ({ ...window.__hfVariables, ...muto.config.variables });

  function pageDeclarations() {
    const element = declaringElement();
    return element ? declarationsOf([element])[0] : { declarations: [], problems: [] };
  }

  /// Defaults of the page, overridden by what was asked for this render.
  function values() {
    return { ...rules.defaults(pageDeclarations().declarations), ...given() };
  }

  /// Whether `value` is news for this place. What has been written once is the author's from then on.
  function isNew(element, name, value) {
    if (!written.has(element)) written.set(element, new Map());
    const before = written.get(element);
    if (before.has(name) && before.get(name) === value) return false;
    before.set(name, value);
    return true;
  }

  /// Custom properties on a composition; a name of blanks and capitals gets a plain one beside it.
  function expose(element, current) {
    for (const [id, value] of Object.entries(current)) {
      const text = rules.cssText(value);
      if (text === undefined || !isNew(element, `--${id}`, text)) continue;
      element.style.setProperty(`--${id}`, text);
      const plain = rules.slug(id);
      if (plain !== id && plain && !(plain in current) && !getComputedStyle(element).getPropertyValue(`--${plain}`))
        element.style.setProperty(`--${plain}`, text);
    }
  }

  function setOwnText(element, text) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const first = texts.find((node) => node.data.trim() !== "") ?? texts[0] ?? element.insertBefore(new Text(), element.firstChild);
    for (const node of texts) if (node !== first && node.data.trim() !== "") node.data = "";
    first.data = text;
  }

  function setSource(element, value, id) {
    const url = rules.urlOf(value);
    if (url === undefined)
      return muto.warnings.add({ code: "unloadable_media_variable_default", message: `Variable "${id}" is no address that may be loaded: ${JSON.stringify(value)}` });
    return element.setAttribute("src", url);
  }

  function bindElement(element, attribute, lookUp, apply) {
    const id = element.getAttribute(attribute);
    if (id === null) return;
    const value = lookUp(id);
    if (value === undefined) muto.warnings.add({ code: "unknown_variable_binding", message: `${attribute} names "${id}", which no composition declares` });
    else if (isNew(element, attribute, JSON.stringify(value))) apply(element, value, id);
  }

  const textOf = (value) => (typeof value === "object" ? value?.name ?? value?.url ?? "" : String(value));

  function bindElements(elements, lookUpFor) {
    for (const element of elements) {
      const lookUp = lookUpFor(element);
      bindElement(element, "data-var-src", lookUp, setSource);
      bindElement(element, "data-var-text", lookUp, (target, value) => setOwnText(target, textOf(value)));
    }
  }

  const bound = (container) => container.querySelectorAll("[data-var-src], [data-var-text]");

  /// What a name means at an element: in the nearest composition that knows it, at last in the page.
  function lookUpAt(element, page) {
    return (id) => {
      for (let host = element.closest("[data-composition-id]"); host; host = host.parentElement?.closest("[data-composition-id]")) {
        const own = byComposition[host.getAttribute("data-composition-id")];
        if (own && Object.hasOwn(own, id)) return own[id];
        if (isInstance(host)) return undefined;
      }
      return page[id];
    };
  }

  /// Values of one composition: its declarations' defaults, overridden by its host.
  function takeUp(host, runtimeId, parsed, where) {
    const instance = rules.parseValues(host.getAttribute("data-variable-values"), where);
    const declarations = parsed.flatMap((one) => one.declarations);
    const own = { ...rules.defaults(declarations), ...instance.values };
    const problems = [...parsed.flatMap((one) => one.problems), ...instance.problems, ...rules.validate(instance.values, declarations, where)];
    problems.forEach(muto.warnings.add);
    byComposition[runtimeId] = own;
    expose(host, own);
    return own;
  }

  /// A composition that is about to be mounted. Returns what fills in its contents.
  function mount(host, { runtimeId, declaring, where }) {
    mounts.add(host);
    const own = takeUp(host, runtimeId, declarationsOf([...declaring, ...(host.matches(declares) ? [host] : [])], where), where);
    return (container) => {
      const elements = [...(container.matches?.("[data-var-src], [data-var-text]") ? [container] : []), ...bound(container)];
      bindElements(elements, () => (id) => own[id]);
    };
  }

  /// A composition written into the page itself.
  function takeUpInline() {
    for (const element of document.querySelectorAll(`[data-composition-id]${declares}, [data-composition-id][data-variable-values]`)) {
      if (isInstance(element) || element === muto.root.element || element.hasAttribute("data-composition-src")) continue;
      const declaring = element.matches(declares) ? [element] : [];
      takeUp(element, element.getAttribute("data-composition-id"), declarationsOf(declaring), whereOf(element));
    }
  }

  /// The page may have grown: fills in what is new.
  function refresh() {
    takeUpInline();
    const page = values();
    const root = muto.root.element;
    if (root) expose(root, page);
    bindElements([...bound(document)].filter((element) => !element.closest("[data-hf-inner-root]")), (element) => lookUpAt(element, page));
  }

  /// Why new declarations cannot be followed by `refresh`; nothing when they can. What a script has made of a value stays.
  function objectionToDeclarations(lives, before, after) {
    const declaring = declaringElement();
    const isPage = declaring === document.documentElement || declaring === muto.root.element;
    if (!isPage || !lives.includes(declaring)) return "a composition of its own declares variables";
    if (isReadByPage) return "a script has read the variables";
    return after !== null && rules.differInDefaults(before, after) ? undefined : "other variables are declared";
  }

  function validatePage() {
    const { declarations, problems } = pageDeclarations();
    [...problems, ...rules.validate(given(), declarations, muto.projectFiles.entry)].forEach(muto.warnings.add);
  }

  return {
    values,
    /// Likewise for scripts of the page.
    read() {
      isReadByPage = true;
      return values();
    },
    mount,
    refresh,
    objectionToDeclarations,
    validatePage,
    byComposition,
    /// What a variable is worth where an element stands.
    valueAt: (element, id) => lookUpAt(element, values())(id),
  };
})();
